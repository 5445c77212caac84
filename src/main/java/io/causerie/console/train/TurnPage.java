package io.causerie.console.train;

import io.causerie.console.Say;
import io.causerie.console.trial.TraceReader;
import io.causerie.console.trial.TraceShown;
import io.causerie.conversation.logbook.Entry;
import io.causerie.conversation.logbook.Logbook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** How the turn of one sentence went. */
@Named("turnShown")
@RequestScoped
public class TurnPage {
    @Inject
    Asked asked;

    @Inject
    Logbook logbook;

    @Inject
    Say say;

    private Optional<Logbook.Turn> turn;

    private Optional<Logbook.Turn> turn() {
        if (turn == null) {
            String id = asked.text("turn");
            turn = id.matches("\\d{1,18}") ? logbook.turn(asked.bot(), Long.parseLong(id)) : Optional.empty();
        }
        return turn;
    }

    /** Null when it is forgotten. */
    public Entry getEntry() {
        return turn().map(Logbook.Turn::entry).orElse(null);
    }

    /** Null when that is not kept. */
    public TraceShown getTrace() {
        return turn().flatMap(Logbook.Turn::trace)
                .map(trace -> TraceReader.read(trace, say))
                .orElse(null);
    }

    public String getBot() {
        return asked.bot();
    }
}
