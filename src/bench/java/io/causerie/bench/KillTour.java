package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kills one server at every named point in turn, some of them in each run, and prints what became of the messages. */
final class KillTour {

    private static final List<String> FIGURES =
            List.of("kills", "unacked", "lost", "duplicated", "outOfOrder", "altered");

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
            for (List<KillPoint> points : groups()) {
                Report report = new Round(at(points, graphPort, rows.size()), work).playOn(target);
                System.out.println(new Report().add("points", names(points)).addAll(report));
                points.forEach(point -> rows.add(row(point, report)));
            }
        }
        System.out.println(
                "\n| killed at | what is true there | database | kills in the run | not taken | lost | doubled | out of order | altered |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    /** As many points as are to be met in one run, one after the other. */
    private List<List<KillPoint>> groups() throws IOException {
        List<KillPoint> all = KillPoint.named(options.text("kill-at", ""), project);
        int size = options.number("together", 1);
        return IntStream.iterate(0, first -> first < all.size(), first -> first + size)
                .mapToObj(first -> all.subList(first, Math.min(first + size, all.size())))
                .toList();
    }

    private static String names(List<KillPoint> points) {
        return points.stream().map(KillPoint::name).collect(Collectors.joining(","));
    }

    /** Another seed for each run, because the server remembers which messages it has seen. */
    private Options at(List<KillPoint> points, int graphPort, int place) {
        return options.with("kill-at", names(points))
                .with("kill", points.size() * options.number("kill", 1))
                .with("graph-port", graphPort)
                .with("seed", 1000 * options.number("seed", 1) + place);
    }

    private String row(KillPoint point, Report report) {
        Stream<String> figures = FIGURES.stream().map(figure -> Integer.toString((int) report.number(figure)));
        Stream<String> names = Stream.of(point.name(), point.what(), options.text("database", "h2"));
        return "| " + String.join(" | ", Stream.concat(names, figures).toList()) + " |";
    }
}
