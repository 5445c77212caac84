package io.causerie.console.monitor;

import io.causerie.bot.Json;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.outbox.DeadLetters;
import io.causerie.outbox.MessageState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What could not be said, and the way to say it again. */
@Named("letters")
@RequestScoped
public class LettersPage {
    private static final String PATH = "/monitor/letters";
    private static final int ROWS = 50;

    @Inject
    Watching watching;

    @Inject
    DeadLetters letters;

    @Inject
    Audit audit;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private List<DeadLetters.Letter> found;

    /** One dead letter; {@code words} are what was to be said, or empty where it was no text. */
    public record Row(long id, String conversation, String words, String problem, Instant at, int tries) {}

    public List<Row> getRows() {
        return found().stream().limit(ROWS).map(LettersPage::row).toList();
    }

    private List<DeadLetters.Letter> found() {
        if (found == null) {
            found = letters.list(MessageState.DEAD, before(), ROWS + 1);
        }
        return found;
    }

    private long before() {
        String text = watching.text("before");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    private static Row row(DeadLetters.Letter letter) {
        return new Row(
                letter.id(),
                letter.conversation(),
                words(letter.payload()),
                letter.problem() == null ? "" : letter.problem(),
                letter.promisedAt(),
                letter.tries());
    }

    private static String words(String payload) {
        return Json.read(payload) instanceof Map<?, ?> body
                        && body.get("message") instanceof Map<?, ?> message
                        && message.get("text") instanceof String text
                ? text
                : "";
    }

    /** Where the list goes on; empty at its end. */
    public String getMore() {
        return found().size() <= ROWS
                ? ""
                : PATH + "?before=" + found().get(ROWS - 1).id();
    }

    public void sendAgain() {
        String letter = watching.text("letter");
        if (!visitor.isMayAnswer()) {
            notices.bad("monitor.letters.role");
        } else if (letter.matches("\\d{1,18}") && letters.sendAgain(Long.parseLong(letter))) {
            audit.record(visitor.actor(), "outbox.retried", "outbox/" + letter, "");
            ways.to(PATH, "monitor.letters.sent");
        } else {
            notices.bad("monitor.letters.gone");
        }
    }
}
