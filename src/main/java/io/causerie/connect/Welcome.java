package io.causerie.connect;

/**
 * What a page shows before the first word (Messenger Platform, "Messenger Profile").
 *
 * @param getStarted what tapping Get Started says to the bot; empty for no button
 * @param greeting at most 160 characters; empty for none
 * @param greetingFr the same for people who use Messenger in French
 * @param menu a line for each entry: {@code Title = what tapping it says} or {@code Title = https://…}
 */
public record Welcome(String getStarted, String greeting, String greetingFr, String menu) {
    /** A button and nothing else. */
    public static final Welcome PLAIN = new Welcome("hello", "", "", "");
}
