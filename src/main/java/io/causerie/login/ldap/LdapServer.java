package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.LDAPURL;

/**
 * One of the directory's servers.
 *
 * @param encryption {@code LDAPS}, {@code StartTLS}, or {@code none}
 */
public record LdapServer(String url, String encryption) {
    static LdapServer of(LDAPURL url, boolean startTls) {
        String encryption = url.getScheme().equals("ldaps") ? "LDAPS" : startTls ? "StartTLS" : "none";
        return new LdapServer(url.getScheme() + "://" + url.getHost() + ":" + url.getPort(), encryption);
    }
}
