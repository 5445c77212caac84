package io.causerie.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills the bot or its database at random moments of the run: some drawn over the acknowledgements, some over the replies. */
final class Killer {

    private enum Victim {
        SERVER,
        DATABASE,
        DISK
    }

    private record Moment(Victim victim, boolean acks, int count) {
        boolean reached(Player player) {
            return (acks ? player.acked() : player.replied()) >= count;
        }
    }

    private final Player player;
    private final Target target;
    private final List<KillPoint> points;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<Victim, Integer> killed = new EnumMap<>(Victim.class);
    private int held;

    /** @param points where the bot is caught, in turns, each time soon after its moment; none: wherever it is */
    Killer(Player player, Target target, Plan plan, Options options, List<KillPoint> points) {
        this.player = player;
        this.target = target;
        this.points = points;
        Random random = new Random(plan.seed());
        draw(Victim.SERVER, options.number("kill", 0), random, plan.messages());
        draw(Victim.DATABASE, options.number("kill-database", 0), random, plan.messages());
        draw(Victim.DISK, options.number("fill-disk", 0), random, plan.messages());
    }

    private void draw(Victim victim, int kills, Random random, int messages) {
        killed.put(victim, 0);
        for (int i = 0; i < kills; i++) {
            moments.add(new Moment(victim, i % 2 == 0, (int) ((0.02 + 0.88 * random.nextDouble()) * messages)));
        }
    }

    /** Returns when the player has nothing more to wait for. */
    void watch() throws IOException, InterruptedException {
        while (player.playing() && !moments.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
            Optional<Moment> now =
                    moments.stream().filter(m -> m.reached(player)).findFirst();
            if (now.isPresent()) {
                moments.remove(now.get());
                strike(now.get().victim());
            }
        }
        player.awaitDone();
    }

    private void strike(Victim victim) throws IOException, InterruptedException {
        if (!points.isEmpty()) {
            hold(points.get(held++ % points.size()));
        }
        killed.merge(victim, 1, Integer::sum);
        System.err.println("kill " + killed + " at " + player.acked() + " acks, " + player.replied() + " replies");
        player.botIs(false);
        switch (victim) {
            case SERVER -> {
                target.kill();
                target.restart();
            }
            case DATABASE -> target.killDatabase();
            case DISK -> target.fillDisk();
        }
        player.botIs(true);
        System.err.println("up again at " + player.acked() + " acks, " + player.replied() + " replies");
    }

    private void hold(KillPoint point) throws IOException, InterruptedException {
        if (point.onReturn()) {
            killed.merge(Victim.SERVER, 1, Integer::sum);
            player.botIs(false);
            target.kill();
            target.comeBack();
        }
        target.hold(point);
    }

    void report(Report report) {
        report.add("kills", killed.get(Victim.SERVER))
                .add("databaseKills", killed.get(Victim.DATABASE))
                .add("disksFilled", killed.get(Victim.DISK));
    }
}
