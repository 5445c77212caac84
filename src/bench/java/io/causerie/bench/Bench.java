package io.causerie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Stands bots up, lets the player play Meta to them, and prints one line of JSON a run, and a last one that compares. */
public final class Bench {

    private static final Set<String> OWN = Set.of(
            "target",
            "stored",
            "database",
            "kill",
            "kill-database",
            "fill-disk",
            "slow-database",
            "kill-at",
            "together",
            "mutants",
            "rounds",
            "self-test",
            "set",
            "jvm",
            "edit-every",
            "nodes",
            "footprint",
            "balancer",
            "clocks",
            "jump",
            "cut",
            "roll");

    /** Seconds after a kill: a lease of 30, a grace of 60, and the tick of a timer. */
    private static final int COPIES_LATEST = 95;

    private final Options options;
    private final Path project = Path.of("").toAbsolutePath();
    private final Path work = project.resolve("target/bench/work");

    private Bench(Options options) {
        this.options = options;
    }

    /** Takes the options that docs/benchmark.md names. */
    public static void main(String[] args) throws InterruptedException {
        Set<String> known = new TreeSet<>(Meta.OPTIONS);
        known.addAll(OWN);
        try {
            new Bench(Options.parse(args, known)).run();
            System.exit(0);
        } catch (IllegalArgumentException | IllegalStateException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(work);
        if (options.on("self-test")) {
            new SelfTest(project, work, played()).run();
            return;
        }
        if (options.on("mutants")) {
            new Storm(options, project, work).run();
            return;
        }
        if (options.on("footprint")) {
            new Footprint(options, project, work).run();
            return;
        }
        if (options.on("kill-at")) {
            new KillTour(played(), project, work).run();
            return;
        }
        Map<String, List<Report>> reports = new LinkedHashMap<>();
        for (int round = 0; round < options.number("rounds", 1); round++) {
            for (String name : targets()) {
                Report report = new Round(played(), work).play(target(name));
                System.out.println(report);
                reports.computeIfAbsent(name, n -> new ArrayList<>()).add(report);
            }
        }
        if (reports.size() > 1 && reports.containsKey("causerie")) {
            System.out.println(Comparison.of(reports));
        }
    }

    private List<String> targets() {
        String target = options.text("target", options.on("stored") ? "causerie,stored" : "causerie");
        if (options.decimal("edit-every", 0) > 0 && !target.matches("causerie|stored")) {
            throw new IllegalArgumentException("--edit-every needs --target causerie: the other bots are programs");
        }
        return List.of(target.equals("both") ? new String[] {"express", "causerie"} : target.split(","));
    }

    private Target target(String name) {
        return switch (name) {
            case "causerie" -> new Causerie(project, work, options);
            case "stored" -> new Causerie(project, work, options, Stored.parse(options.text("stored", "")));
            case "express", "botkit" -> NodeBot.of(name, project, work);
            case "messenger4j", "empty" -> JaxRsBot.of(name, project, work);
            default ->
                throw new IllegalArgumentException(
                        "--target lists causerie, stored, express, botkit, messenger4j and empty, or is both; not "
                                + name);
        };
    }

    /** With kills and silences a run needs patience, unless told otherwise. */
    private Options played() {
        boolean rough = options.number("kill", 0) > 0
                || options.number("kill-database", 0) > 0
                || options.number("fill-disk", 0) > 0
                || options.on("kill-at")
                || !options.text("outage", "").isEmpty()
                || options.on("cut")
                || options.on("roll")
                || options.on("clocks")
                || options.on("jump")
                || !options.text("page-outage", "").isEmpty();
        Options patient = rough && !options.values().containsKey("quiet") ? options.with("quiet", 180) : options;
        boolean unsure = rough || !options.text("faults", "").isEmpty();
        return unsure && !options.values().containsKey("linger") ? patient.with("linger", COPIES_LATEST) : patient;
    }
}
