package io.causerie.connect;

import java.util.Locale;

/** What can be wrong while a page is connected, and with which of the values. */
public enum Flaw {
    APP_ID_MISSING(Value.APP_ID),
    /** Not a number. */
    APP_ID_SHAPE(Value.APP_ID),
    /** Meta knows no such app. */
    APP_ID_UNKNOWN(Value.APP_ID),
    SECRET_MISSING(Value.SECRET),
    /** Not 32 hexadecimal digits. */
    SECRET_SHAPE(Value.SECRET),
    /** An access token where the secret belongs. */
    SECRET_IS_TOKEN(Value.SECRET),
    /** Meta knows the app, and this is not its secret. */
    SECRET_WRONG(Value.SECRET),
    TOKEN_MISSING(Value.TOKEN),
    /** Cut off, or with a line break in it. */
    TOKEN_SHAPE(Value.TOKEN),
    /** The app secret where the token belongs. */
    TOKEN_IS_SECRET(Value.TOKEN),
    /** Meta cannot read it. */
    TOKEN_BROKEN(Value.TOKEN),
    TOKEN_OF_ANOTHER_APP(Value.TOKEN),
    /** Of neither a page nor a person. */
    TOKEN_KIND(Value.TOKEN),
    TOKEN_EXPIRED(Value.TOKEN),
    TOKEN_PASSWORD_CHANGED(Value.TOKEN),
    TOKEN_APP_REMOVED(Value.TOKEN),
    TOKEN_PERSON_CHECKED(Value.TOKEN),
    TOKEN_ROLE_LOST(Value.TOKEN),
    TOKEN_DEAD(Value.TOKEN),
    SCOPES_MISSING(Value.TOKEN),
    /** A person's token that opens no page. */
    NO_PAGES(Value.TOKEN),
    /** The page chosen is not among those of the token any more. */
    PAGE_GONE(Value.TOKEN),
    /** Meta did not get its challenge back from our callback. */
    CALLBACK_UNREACHABLE(Value.CALLBACK),
    /** Meta does not let the token subscribe the page. */
    SUBSCRIBING_REFUSED(Value.CALLBACK),
    GREETING_LONG(Value.GREETING),
    MENU_LINE(Value.MENU),
    MENU_LONG(Value.MENU),
    MENU_NEEDS_START(Value.GET_STARTED),
    /** Meta said no in words of its own. */
    META_REFUSED(Value.NONE),
    /** No Graph API answered. */
    META_AWAY(Value.NONE);

    /** The field of a form that has to be mended. */
    public enum Value {
        APP_ID,
        SECRET,
        TOKEN,
        CALLBACK,
        GREETING,
        MENU,
        GET_STARTED,
        NONE
    }

    private final Value value;

    Flaw(Value value) {
        this.value = value;
    }

    public Value value() {
        return value;
    }

    /** As in {@code secret-wrong}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
