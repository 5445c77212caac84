package io.causerie.console;

/**
 * Something that pages show and that changes by itself, such as a page's board or the conversations of a bot. A room's
 * window brings one as a bean; every node looks at the stamp about once a second for as long as a browser watches.
 */
public interface LiveTopic {
    /** The first part of the topic, as in {@code conversation/123}: {@code conversation}. */
    String kind();

    /** Which place's people may watch it. */
    Place place();

    /** Another value whenever what is shown has changed; from one cheap statement that does not grow with the table. */
    String stamp(String key);
}
