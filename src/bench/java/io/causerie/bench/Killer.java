package io.causerie.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills the bot at random moments of the run: some drawn over the acknowledgements, some over the replies. */
final class Killer {

    private record Moment(boolean acks, int count) {
        boolean reached(Player player) {
            return (acks ? player.acked() : player.replied()) >= count;
        }
    }

    private final Player player;
    private final Target target;
    private final Optional<KillPoint> point;
    private final List<Moment> moments = new ArrayList<>();
    private int killed;

    /** @param point where the bot is caught, each time soon after its moment; empty: wherever it is */
    Killer(Player player, Target target, Plan plan, int kills, Optional<KillPoint> point) {
        this.player = player;
        this.target = target;
        this.point = point;
        Random random = new Random(plan.seed());
        for (int i = 0; i < kills; i++) {
            moments.add(new Moment(i % 2 == 0, (int) ((0.02 + 0.88 * random.nextDouble()) * plan.messages())));
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
                strike();
            }
        }
        player.awaitDone();
    }

    private void strike() throws IOException, InterruptedException {
        if (point.isPresent()) {
            target.hold(point.get());
        }
        killed++;
        System.err.println("kill " + killed + " at " + player.acked() + " acks, " + player.replied() + " replies");
        player.botIs(false);
        target.kill();
        target.restart();
        player.botIs(true);
        System.err.println("up again at " + player.acked() + " acks, " + player.replied() + " replies");
    }

    int killed() {
        return killed;
    }
}
