package io.causerie.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What is to be posted, a queue per person: nothing of a person is handed out before the delivery before it was accepted.
 * Whoever has something to post waits in one line, so that everybody's turn comes.
 */
final class Queues {

    private final Plan plan;
    private final IntFunction<byte[]> requests;
    private final int[] next;
    private final int[] asking;
    private final boolean[] busy;
    private final Map<Integer, Deque<byte[]>> echoes = new HashMap<>();
    private final Map<Integer, Delivery> again = new HashMap<>();
    private final Deque<Integer> ready = new ArrayDeque<>();
    private int unfinished;

    Queues(Plan plan, IntFunction<byte[]> requests) {
        this.plan = plan;
        this.requests = requests;
        next = new int[plan.persons()];
        asking = new int[plan.persons()];
        busy = new boolean[plan.persons()];
        for (int person = 0; person < next.length; person++) {
            next[person] = plan.first(person);
        }
    }

    void ask(int person) {
        asking[person]++;
        unfinished++;
        lineUp(person);
    }

    void echo(int person, byte[] request) {
        echoes.computeIfAbsent(person, p -> new ArrayDeque<>()).add(request);
        unfinished++;
        lineUp(person);
    }

    void putBack(Delivery delivery) {
        again.put(delivery.person(), delivery);
        ready.add(delivery.person());
    }

    void accepted(Delivery delivery) {
        unfinished--;
        busy[delivery.person()] = false;
        if (asking[delivery.person()] > 0 || echoes.containsKey(delivery.person())) {
            lineUp(delivery.person());
        }
    }

    boolean empty() {
        return unfinished == 0;
    }

    private void lineUp(int person) {
        if (!busy[person]) {
            busy[person] = true;
            ready.add(person);
        }
    }

    Optional<Delivery> poll() {
        Integer person = ready.poll();
        return person == null ? Optional.empty() : Optional.of(take(person));
    }

    private Delivery take(int person) {
        Delivery refused = again.remove(person);
        if (refused != null) {
            return refused;
        }
        Deque<byte[]> waiting = echoes.get(person);
        return waiting == null ? question(person) : firstEcho(person, waiting);
    }

    private Delivery question(int person) {
        int question = next[person];
        next[person] = plan.following(question);
        asking[person]--;
        return new Delivery(person, question, requests.apply(question), 0);
    }

    private Delivery firstEcho(int person, Deque<byte[]> waiting) {
        byte[] request = waiting.poll();
        if (waiting.isEmpty()) {
            echoes.remove(person);
        }
        return new Delivery(person, -1, request, 0);
    }
}
