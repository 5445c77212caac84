package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What befalls single nodes: clocks that are wrong, networks that are cut, a new version while people write. */
final class Adversity implements AutoCloseable {

    private final Options options;
    private final Cluster cluster;
    private final List<Map<String, Double>> cuts;
    private final List<Map<String, Double>> jumps;
    private final List<Map<String, Double>> rolls;
    private final Map<Integer, List<Relay>> relays = new LinkedHashMap<>();
    private final Map<Integer, WrongClock> clocks = new LinkedHashMap<>();

    Adversity(Options options, Cluster cluster) {
        this.options = options;
        this.cluster = cluster;
        cuts = Mishap.parse("cut", options.text("cut", ""), Set.of("for", "node"));
        jumps = Mishap.parse("jump", options.text("jump", ""), Set.of("by", "node"));
        rolls = Mishap.parse("roll", options.text("roll", ""), Set.of());
        if (!cuts.isEmpty() || !rolls.isEmpty()) {
            if (!options.text("database", "h2").equals("postgresql")) {
                throw new IllegalArgumentException("--cut and --roll need --database postgresql");
            }
        }
    }

    /** Its own ways to the database and to Meta, where they will be cut. */
    Map<String, String> ways(int node, int database, URI graph) {
        if (cuts.stream().noneMatch(cut -> cut.get("node").intValue() == node)) {
            return Map.of();
        }
        Relay toDatabase = new Relay(database);
        Relay toMeta = new Relay(graph.getPort());
        relays.put(node, List.of(toDatabase, toMeta));
        return Map.of(
                "database.port",
                Integer.toString(toDatabase.port()),
                "causerie.graph.base-url",
                "http://127.0.0.1:" + toMeta.port());
    }

    /** A clock of its own, where any is wrong or will be. */
    Map<String, String> clock(int node, Path work) throws IOException {
        String[] seconds = options.text("clocks", "0").split(",");
        if (!options.on("clocks") && jumps.isEmpty()) {
            return Map.of();
        }
        Optional<WrongClock> clock = WrongClock.of(work.resolve("clock" + node));
        if (clock.isEmpty()) {
            System.err.println("--clocks and --jump are skipped: no libfaketime; apt-get install faketime");
            return Map.of();
        }
        clock.get().set(Long.parseLong(seconds[node % seconds.length]));
        clocks.put(node, clock.get());
        return clock.get().environment();
    }

    List<Mishap> mishaps(Path project, Path work) {
        List<Mishap> all = new ArrayList<>();
        for (Map<String, Double> cut : cuts) {
            int node = cut.get("node").intValue();
            double end = cut.get("at") + cut.get("for");
            all.add(new Mishap(cut.get("at"), "node " + node + " is cut off", () -> cut(node, true)));
            all.add(new Mishap(end, "node " + node + " is back", () -> cut(node, false)));
        }
        for (Map<String, Double> jump : jumps) {
            int node = jump.get("node").intValue();
            long by = jump.get("by").longValue();
            all.add(new Mishap(jump.get("at"), "the clock of node " + node + " is set to " + by, () -> set(node, by)));
        }
        for (Map<String, Double> roll : rolls) {
            all.add(new Mishap(roll.get("at"), "a new version comes", () -> roll(project, work)));
        }
        return all;
    }

    private void cut(int node, boolean now) {
        relays.get(node).forEach(relay -> relay.cut(now));
    }

    private void set(int node, long seconds) throws IOException {
        if (clocks.containsKey(node)) {
            clocks.get(node).set(seconds);
        }
    }

    private void roll(Path project, Path work) throws IOException, InterruptedException {
        cluster.roll(NextVersion.of(project.resolve(Cluster.WAR), work));
    }

    @Override
    public void close() {
        relays.values().forEach(ways -> ways.forEach(Relay::close));
    }
}
