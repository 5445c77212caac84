package io.causerie.login;

import java.util.Locale;

/** Why an account cannot be as it was wished. */
public enum AccountFault {
    NAME_FORM("name"),
    NAME_UNKNOWN("name"),
    NAME_TAKEN("name"),
    /** Nobody locks, demotes or removes the own account: a slip would shut its person out. */
    ONESELF("name"),
    /** The first administrator, who must be able to come in when nobody else can. */
    LAST_WAY_IN("name"),
    PASSWORD_MISSING("password"),
    PASSWORD_LENGTH("password"),
    PASSWORD_EASY("password"),
    PASSWORD_ELSEWHERE("password"),
    ROLES_MISSING("roles"),
    ROLES_UNKNOWN("roles"),
    ROLES_ELSEWHERE("roles"),
    LANGUAGE_UNKNOWN("language"),
    TITLE_FORM("title"),
    ROLES_BEYOND("roles"),
    DAYS_FORM("days"),
    TOO_MANY("title");

    private final String field;

    AccountFault(String field) {
        this.field = field;
    }

    /** The field of a form or a body that it is about. */
    public String field() {
        return field;
    }

    /** What is wrong and how to mend it, in English where the language is not known. */
    public String words(Locale locale) {
        return Texts.of("faults", locale).getString(name());
    }
}
