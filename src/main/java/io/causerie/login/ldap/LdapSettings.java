package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.LDAPURL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where the directory is and how people and groups are found in it.
 *
 * @param urls tried in this order
 * @param startTls whether {@code ldap://} is encrypted before anything is said
 * @param trust certificates (PEM) to trust; empty for those the JVM trusts
 * @param userDn template of a person's DN; empty to search
 * @param nameAttribute the attribute whose value becomes the name of the account
 */
record LdapSettings(
        List<LDAPURL> urls,
        boolean startTls,
        Optional<Path> trust,
        Optional<Service> service,
        Optional<String> userDn,
        String userBase,
        String userFilter,
        String nameAttribute,
        String groupBase,
        String groupFilter,
        boolean nested,
        GroupRoles roles,
        Duration connectTimeout,
        Duration readTimeout,
        int connections) {

    /** An account of the directory that may search it. */
    record Service(String dn, String password) {
        @Override
        public String toString() {
            return "Service[" + dn + "]";
        }
    }
}
