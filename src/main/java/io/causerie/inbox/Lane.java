package io.causerie.inbox;

/** The name of a conversation and of the order kept in it: {@code page:person}; the person is empty for a page's own. */
public final class Lane {
    private Lane() {}

    public static String of(String page, String person) {
        return page + ":" + person;
    }

    public static String page(String lane) {
        return lane.substring(0, lane.indexOf(':'));
    }

    public static String person(String lane) {
        return lane.substring(lane.indexOf(':') + 1);
    }
}
