package io.causerie.message;

/**
 * What one message may hold (Send API, reference pages of the templates). Lengths are UTF-16 units: Meta does not say what
 * it counts, and this is the smallest of the likely ones for text in any script.
 */
public final class Limits {

    public static final int TEXT = 2000;
    public static final int BUTTON_TEXT = 640;
    public static final int BUTTONS = 3;
    public static final int BUTTON_TITLE = 20;
    public static final int QUICK_REPLIES = 13;
    public static final int QUICK_REPLY_TITLE = 20;
    public static final int PAYLOAD = 1000;
    public static final int CARDS = 10;
    public static final int CARD_TITLE = 80;
    public static final int CARD_SUBTITLE = 80;
    public static final int METADATA = 999;

    private Limits() {}
}
