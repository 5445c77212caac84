package io.causerie.conversation;

import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.conversation.logbook.Logged;
import io.causerie.outbox.Outbox;
import io.causerie.outbox.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a batch of turns wants done, collected so that each kind is written at once. */
final class Effects {
    private final List<Promise> promises = new ArrayList<>();
    private final List<Outbox.Echoed> echoes = new ArrayList<>();
    private final List<SuspendedTurn> asking = new ArrayList<>();
    private final Map<String, String> stopped = new LinkedHashMap<>();
    private final List<DeskMove> deskMoves = new ArrayList<>();
    private final List<BotTurn> botTurns = new ArrayList<>();
    private final List<Logged> logged = new ArrayList<>();

    void say(List<Promise> more) {
        promises.addAll(more);
    }

    /** A web service is to be asked before anything is said. */
    void ask(SuspendedTurn turn) {
        asking.add(turn);
    }

    void echoed(Outbox.Echoed echo) {
        echoes.add(echo);
    }

    /** Meta stopped a page; nothing is sent until somebody connects it again. */
    void stop(String page, String alarm) {
        stopped.put(page, alarm);
    }

    void atDesk(DeskMove move) {
        deskMoves.add(move);
    }

    void botTook(BotTurn turn) {
        botTurns.add(turn);
    }

    void log(Logged turn) {
        logged.add(turn);
    }

    List<Logged> logged() {
        return logged;
    }

    /** What people at the desk have to know. */
    List<DeskMove> deskMoves() {
        return deskMoves;
    }

    List<BotTurn> botTurns() {
        return botTurns;
    }

    void keep(Outbox outbox, SuspendedTurns suspended, Channels channels) {
        if (!echoes.isEmpty()) {
            outbox.echoed(echoes);
        }
        outbox.promise(promises);
        if (!asking.isEmpty()) {
            suspended.keep(asking);
        }
        stopped.forEach((page, alarm) -> channels.hold(page, Page.FOR_GOOD, alarm));
    }
}
