package io.causerie.console.build;

import io.causerie.bot.Bots;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.bot.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The bot at a glance: its versions and who answers with which. */
@Named("overview")
@RequestScoped
public class Overview {
    private static final int ROWS = 20;

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Bots bots;

    @Inject
    Environments environments;

    private List<Version> found;
    private List<Environment> places;

    /** A version, where it answers, and the version it brought back (0: none). */
    public record Row(
            int number,
            Instant at,
            String who,
            String note,
            int sameAs,
            boolean newest,
            List<String> answers,
            String changes) {}

    /** An environment; {@code before} is the way back, 0 when there is none. */
    public record Place(
            String name, int version, boolean follows, int before, Instant since, String who, boolean draft) {
        public boolean own() {
            return !draft && !name.equals(Environment.PRODUCTION);
        }
    }

    public List<Row> getVersions() {
        return found().stream().limit(ROWS).map(this::row).toList();
    }

    private Row row(Version version) {
        int number = version.number().version();
        List<String> answers = places().stream()
                .filter(place -> place.version() == number && !place.name().equals(Environment.DRAFT))
                .map(Environment::name)
                .toList();
        return new Row(
                number,
                version.savedAt(),
                version.savedBy(),
                version.note(),
                version.sameAs().orElse(0),
                number == bench.getBase(),
                answers,
                number == 1
                        ? ""
                        : bench.at("/build/diff")
                                .with("from", String.valueOf(number - 1))
                                .with("to", String.valueOf(number))
                                .toString());
    }

    private List<Version> found() {
        if (found == null) {
            found = bots.versions(bench.getSlug(), sent.number("before").orElse(Integer.MAX_VALUE), ROWS + 1);
        }
        return found;
    }

    /** Where the list goes on; empty at its end. */
    public String getMore() {
        return found().size() <= ROWS
                ? ""
                : bench.link(
                        "/build",
                        "before",
                        String.valueOf(found().get(ROWS - 1).number().version()));
    }

    public List<Place> getPlaces() {
        return places().stream().map(Overview::place).toList();
    }

    private static Place place(Environment environment) {
        return new Place(
                environment.name(),
                environment.version(),
                environment.follows(),
                environment.before().orElse(0),
                environment.since().orElse(null),
                environment.changedBy(),
                environment.name().equals(Environment.DRAFT));
    }

    private List<Environment> places() {
        if (places == null) {
            places = environments.of(bench.getSlug());
        }
        return places;
    }

    public int getIntents() {
        return bench.bot().intents().size();
    }

    public int getExpressions() {
        return bench.bot().intents().values().stream()
                .flatMap(intent -> intent.expressions().values().stream())
                .mapToInt(List::size)
                .sum();
    }

    public int getEntities() {
        return bench.bot().entities().size();
    }

    public int getSkills() {
        return bench.bot().skills().size();
    }
}
