package io.causerie.inbox;

/**
 * The name of a conversation and of the order kept in it: {@code page-person}; the person is empty for a page's own. It
 * stands in URLs, where Payara takes no colon.
 */
public final class Lane {
    private static final char BETWEEN = '-';

    private Lane() {}

    /** Whether a page of this name can be told from the person behind it; those of Meta are digits. */
    static boolean canBegin(String page) {
        return page.indexOf(BETWEEN) < 0;
    }

    public static String of(String page, String person) {
        return page + BETWEEN + person;
    }

    public static String page(String lane) {
        return lane.substring(0, lane.indexOf(BETWEEN));
    }

    public static String person(String lane) {
        return lane.substring(lane.indexOf(BETWEEN) + 1);
    }
}
