package io.causerie.graph;

/**
 * What one message may hold (Send API, reference pages of the templates). Lengths are UTF-16 units: Meta does not say what
 * it counts, and this is the smallest of the likely ones for text in any script.
 */
final class Limits {

    static final int TEXT = 2000;
    static final int BUTTON_TEXT = 640;
    static final int BUTTONS = 3;
    static final int BUTTON_TITLE = 20;
    static final int QUICK_REPLIES = 13;
    static final int QUICK_REPLY_TITLE = 20;
    static final int PAYLOAD = 1000;
    static final int CARDS = 10;
    static final int CARD_TITLE = 80;
    static final int CARD_SUBTITLE = 80;
    static final int METADATA = 999;

    private Limits() {}
}
