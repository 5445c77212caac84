package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One target, one run: everything is started for it and stopped after it. */
final class Round {

    private final Options options;
    private final Plan plan;
    private final Path work;

    Round(Options options, Path work) {
        this.options = options;
        this.plan = Plan.of(options);
        this.work = work;
    }

    Report play(Target target) throws IOException, InterruptedException {
        try (target;
                Player player = player(target);
                Editor editor = new Editor(player, target, options.decimal("edit-every", 0))) {
            target.start(URI.create("http://127.0.0.1:" + player.graphPort()), plan);
            return play(target, player, editor);
        }
    }

    /** The same with a target that runs already and knows where the Graph API will be. */
    Report playOn(Target target) throws IOException, InterruptedException {
        try (Player player = player(target);
                Editor nobody = new Editor(player, target, 0)) {
            return play(target, player, nobody);
        }
    }

    private Player player(Target target) throws IOException, InterruptedException {
        return Player.start(options.with("webhook", joined(target.webhooks())).with("mute", !target.replies()), work);
    }

    private static String joined(List<URI> all) {
        return all.stream().map(URI::toString).collect(Collectors.joining(","));
    }

    private Report play(Target target, Player player, Editor editor) throws IOException, InterruptedException {
        player.go();
        editor.start();
        Mishaps mishaps = new Mishaps(player, target.mishaps());
        mishaps.start();
        Machine machine = new Machine();
        Map<String, Duration> before = target.cpu();
        Killer killer = new Killer(player, target, plan, options, points());
        killer.watch();
        Report report = setting(target);
        killer.report(report);
        mishaps.report(report);
        editor.report(report);
        spent(before, target.cpu(), report);
        machine.report(report);
        return report.addAll(player.result());
    }

    private List<KillPoint> points() throws IOException {
        return options.on("kill-at") ? KillPoint.named(options.text("kill-at", ""), Path.of("")) : List.of();
    }

    private Report setting(Target target) {
        Report report = new Report().add("target", target.name());
        target.report(report);
        return report.add("people", plan.people())
                .add("pages", plan.pages())
                .add("seed", plan.seed())
                .add("connections", options.number("connections", 16))
                .add("rate", options.decimal("rate", 0))
                .add("graphLatencyMs", options.decimal("graph-latency", 0))
                .add("faults", options.text("faults", "none"))
                .add("outage", options.text("outage", "none"))
                .add("pageOutage", options.text("page-outage", "none"))
                .add("echoes", options.on("echoes"));
    }

    private void spent(Map<String, Duration> before, Map<String, Duration> after, Report report) {
        after.forEach((part, cpu) -> report.add(
                part + "CpuMsPerMessage",
                (double) cpu.minus(before.getOrDefault(part, Duration.ZERO)).toMillis() / plan.messages()));
    }
}
