package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Kills one server at every named point in turn, a run each, and prints what became of the messages. */
final class KillTour {

    private static final List<String> FIGURES = List.of("kills", "lost", "duplicated", "outOfOrder", "altered");

    private final Options options;
    private final Path project;
    private final Path work;

    KillTour(Options options, Path project, Path work) {
        this.options = options;
        this.project = project;
        this.work = work;
    }

    void run() throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        int graphPort = Ports.free();
        try (Target target = new Causerie(project, work, options)) {
            target.start(URI.create("http://127.0.0.1:" + graphPort), Plan.of(options));
            for (KillPoint point : KillPoint.named(options.text("kill-at", ""), project)) {
                Report report = new Round(at(point, graphPort, rows.size()), work).playOn(target);
                System.out.println(new Report().add("point", point.name()).addAll(report));
                rows.add(row(point, report));
            }
        }
        System.out.println(
                "\n| killed at | what is true there | database | kills | lost | doubled | out of order | altered |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    /** Another seed for each point, because the server remembers which messages it has seen. */
    private Options at(KillPoint point, int graphPort, int place) {
        return options.with("kill-at", point.name())
                .with("kill", options.number("kill", 1))
                .with("graph-port", graphPort)
                .with("seed", 1000 * options.number("seed", 1) + place);
    }

    private String row(KillPoint point, Report report) {
        Stream<String> figures = FIGURES.stream().map(figure -> Integer.toString((int) report.number(figure)));
        Stream<String> names = Stream.of(point.name(), point.what(), options.text("database", "h2"));
        return "| " + String.join(" | ", Stream.concat(names, figures).toList()) + " |";
    }
}
