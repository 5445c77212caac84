package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.SearchResultEntry;

/**
 * A person's entry in the directory.
 *
 * @param name as the directory spells it
 * @param isClosed whether an administrator of the directory closed the account
 */
record LdapPerson(String dn, String name, boolean isClosed) {
    /** Active Directory's bit for a closed account (ADS_UF_ACCOUNTDISABLE). */
    private static final int CLOSED = 2;

    /** What OpenLDAP's password policy writes for "until somebody opens it" (draft-behera-ldap-password-policy, 5.3.3). */
    private static final String FOR_EVER = "000001010000Z";

    static String[] attributes(LdapSettings settings) {
        return new String[] {settings.nameAttribute(), "userAccountControl", "nsAccountLock", "pwdAccountLockedTime"};
    }

    static LdapPerson of(SearchResultEntry entry, String typed, LdapSettings settings) {
        String name = entry.getAttributeValue(settings.nameAttribute());
        Integer control = entry.getAttributeValueAsInteger("userAccountControl");
        boolean closed = control != null && (control & CLOSED) != 0
                || Boolean.TRUE.equals(entry.getAttributeValueAsBoolean("nsAccountLock"))
                || FOR_EVER.equals(entry.getAttributeValue("pwdAccountLockedTime"));
        return new LdapPerson(entry.getDN(), name == null ? typed : name, closed);
    }
}
