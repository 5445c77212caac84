package io.causerie.console.inbox;

import java.time.Instant;
import java.util.List;

/**
 * One line of a transcript as it is shown.
 *
 * @param side {@code in} the person, {@code out} the page, {@code deed} what happened, {@code note} for people of the house
 * @param who the speaker's name; empty for the person
 * @param state where a message of the page is, or empty
 * @param tone of the state: good, quiet, warn, bad
 * @param problem why it was not said, in Meta's words, or empty
 * @param letter the id with which it can be sent again, or 0
 */
public record Bubble(
        String side,
        Instant at,
        String who,
        String text,
        List<Piece> pieces,
        List<String> choices,
        String state,
        String tone,
        String problem,
        long letter) {

    /** Something that came along: a picture, a file, a card; {@code url} may be empty. */
    public record Piece(String icon, String label, String url) {}

    static Bubble heard(Instant at, String text, List<Piece> pieces, String state) {
        return new Bubble("in", at, "", text, pieces, List.of(), state, state.isEmpty() ? "quiet" : "bad", "", 0);
    }

    static Bubble happened(String side, Instant at, String who, String text) {
        return new Bubble(side, at, who, text, List.of(), List.of(), "", "quiet", "", 0);
    }
}
