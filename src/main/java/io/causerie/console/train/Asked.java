package io.causerie.console.train;

import io.causerie.console.Address;
import io.causerie.console.Workplace;
import io.causerie.conversation.logbook.Fate;
import io.causerie.conversation.logbook.Verdict;
import io.causerie.conversation.logbook.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which sentences somebody wants to see, as their address says. */
@RequestScoped
class Asked {
    static final String PATH = "/train";
    private static final List<String> KEPT = List.of("only", "intent", "q", "from", "to");

    @Inject
    HttpServletRequest request;

    @Inject
    Workplace workplace;

    /** The ways to look at the feed. */
    enum Side {
        DOUBTFUL(Fate.OPEN, Verdict.UNMATCHED, Verdict.UNSURE),
        UNMATCHED(Fate.OPEN, Verdict.UNMATCHED),
        UNSURE(Fate.OPEN, Verdict.UNSURE),
        MATCHED(Fate.OPEN, Verdict.MATCHED),
        ARCHIVED(Fate.ARCHIVED);

        private final Fate fate;
        private final Set<Verdict> verdicts;

        Side(Fate fate, Verdict... verdicts) {
            this.fate = fate;
            this.verdicts = Set.of(verdicts);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Side side() {
        return Stream.of(Side.values())
                .filter(side -> side.key().equals(text("only")))
                .findFirst()
                .orElse(Side.DOUBTFUL);
    }

    Wish wish() {
        return new Wish(
                bot(),
                side().fate,
                side().verdicts,
                Optional.of(text("intent")).filter(intent -> !intent.isEmpty()),
                text("q"),
                day("from").map(Asked::beginning),
                day("to").map(last -> beginning(last.plusDays(1))),
                after());
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        return read(text(name), LocalDate::parse);
    }

    private Optional<Wish.Mark> after() {
        String[] both = text("after").split("~");
        return both.length == 2 && both[1].matches("\\d{1,18}")
                ? read(both[0], Instant::parse).map(at -> new Wish.Mark(at, Long.parseLong(both[1])))
                : Optional.empty();
    }

    private interface Reading<T> {
        T of(String text);
    }

    /** What cannot be read asks for nothing. */
    private static <T> Optional<T> read(String text, Reading<T> reading) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reading.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String bot() {
        return workplace.getBot();
    }

    /** The beginning of the list that is looked at. */
    Address here() {
        Address address = Address.of(PATH).with("bot", bot());
        for (String name : KEPT) {
            address = address.with(name, text(name));
        }
        return address;
    }

    /** The ids of the sentences that something is to be done with. */
    List<Long> chosen() {
        return Stream.ofNullable(request.getParameterValues("entry"))
                .flatMap(Stream::of)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
