package io.causerie.login;

/** Where somebody wanted to go before the sign-in page came in between. */
public final class ReturnPath {
    private ReturnPath() {}

    /** The path if it stays in this house, and the start page otherwise: a link must not send people elsewhere after they signed in. */
    public static String safe(String wanted) {
        boolean stays = wanted != null
                && wanted.matches("/[\\x21-\\x7e]*")
                && !wanted.startsWith("//")
                && !wanted.contains("\\")
                && !wanted.startsWith(PageRules.SIGN_IN);
        return stays ? wanted : "/";
    }
}
