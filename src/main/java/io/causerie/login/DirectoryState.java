package io.causerie.login;

import io.causerie.login.ldap.LdapAnswer;
import io.causerie.login.ldap.LdapDirectory;
import io.causerie.login.ldap.LdapServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The company's directory as an operator sees it; nothing in it is secret.
 *
 * @param servers in the order in which they are asked
 * @param groupsByRole names or DNs of the groups that give a role, by names of {@link Role}
 * @param canLook whether it can be asked about somebody without the person's password
 * @param faults what is wrong with its configuration, each with its key and the fix; the rest is empty then
 * @param trouble why it cannot be asked at this moment; empty when it answers
 */
public record DirectoryState(
        List<LdapServer> servers,
        Map<String, Set<String>> groupsByRole,
        boolean canLook,
        List<String> faults,
        Optional<LdapAnswer.Reason> trouble) {

    static DirectoryState of(LdapDirectory directory) {
        return new DirectoryState(
                directory.servers(), directory.groupsByRole(), directory.canLook(), List.of(), directory.trouble());
    }

    static DirectoryState faulty(List<String> faults) {
        return new DirectoryState(List.of(), Map.of(), false, faults, Optional.of(LdapAnswer.Reason.MISCONFIGURED));
    }

    public boolean answers() {
        return trouble.isEmpty();
    }
}
