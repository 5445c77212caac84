package io.causerie.console.trial;

import java.util.List;

/**
 * How a turn went, in words.
 *
 * @param guesses the intents, the surest first
 * @param others skills that did not fire
 * @param steps what the chosen skills did, in order
 */
public record TraceShown(
        List<Guess> guesses,
        List<Named> entities,
        String language,
        List<Step> others,
        List<Step> steps,
        List<Call> calls,
        List<Change> memory,
        List<Step> problems) {

    /** An intent; confidence in hundredths, and its tone: good, warn. */
    public record Guess(String intent, long percent, String tone) {}

    public record Named(String name, String value) {}

    /** Tone: good, quiet, warn, bad. */
    public record Step(String tone, String icon, String words) {}

    /** A call of a web service; bodies may be empty. */
    public record Call(boolean failed, String method, String url, String outcome, String sent, String answer) {}

    /** An entry of the memory; sign: +, −, ~, or blank where it stayed; {@code before} and {@code after} may be empty. */
    public record Change(String tone, String sign, String name, String before, String after) {}
}
