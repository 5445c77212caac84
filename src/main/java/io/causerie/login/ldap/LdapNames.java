package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;

/** Puts what somebody typed into filters and distinguished names, so that it stays a value there whatever it contains. */
final class LdapNames {
    private LdapNames() {}

    static Filter filter(String template, String dn, String name) throws LDAPException {
        return Filter.create(
                template.replace("{dn}", Filter.encodeValue(dn)).replace("{name}", Filter.encodeValue(name)));
    }

    static String dn(String template, String name) {
        String escaped = new RDN("x", name).toString().substring("x=".length());
        return template.replace("{name}", escaped);
    }
}
