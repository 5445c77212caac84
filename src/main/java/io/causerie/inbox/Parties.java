package io.causerie.inbox;

/** The page an event belongs to and the person it is about, who is null where there is none. */
record Parties(String page, String person) {

    /** Trusts the entry's id over the event's own, which differs in lead ads. */
    static Parties of(String named, EventKind kind, Node item) {
        String sender = item.in("sender").id("id");
        String recipient = item.in("recipient").id("id");
        boolean fromPage = kind == EventKind.ECHO;
        String page = named != null ? named : fromPage ? sender : recipient;
        String person = fromPage ? other(page, recipient, sender) : other(page, sender, recipient);
        return new Parties(page == null || !Lane.canBegin(page) ? "" : page, aboutPageOnly(kind) ? null : person);
    }

    private static boolean aboutPageOnly(EventKind kind) {
        return kind == EventKind.APP_ROLES || kind == EventKind.POLICY_ENFORCEMENT;
    }

    /** The likely one; the second only where the sides are swapped, as in some of Meta's own samples. */
    private static String other(String page, String likely, String second) {
        boolean swapped = likely != null && likely.equals(page) && second != null;
        return swapped ? second : likely;
    }
}
