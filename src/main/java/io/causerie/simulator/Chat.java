package io.causerie.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person and one page have said to each other, and how long the page may still speak. */
final class Chat {
    static final Duration WINDOW = Duration.ofHours(24);
    static final Duration LONG_WINDOW = Duration.ofDays(7);
    private static final Duration TYPING = Duration.ofSeconds(20);
    private static final int KEPT = 2000;

    final Person person;
    final Page page;
    private final Deque<Line> lines = new ArrayDeque<>();
    private final Map<String, Map<String, String>> reactions = new HashMap<>();
    private Instant contact;
    private Instant typingUntil = Instant.MIN;
    private Instant readByPerson = Instant.MIN;
    private Instant seenByPage = Instant.MIN;
    private Instant deliveredUntil = Instant.MIN;
    private String referral = "";
    private boolean open;

    Chat(Person person, Page page) {
        this.person = person;
        this.page = page;
    }

    synchronized void add(Line line) {
        lines.addLast(line);
        if (lines.size() > KEPT) {
            reactions.remove(lines.removeFirst().mid());
        }
        if (line.fromPage()) {
            typingUntil = Instant.MIN;
        }
    }

    /** The person did something that lets the page speak for a day. */
    synchronized void contacted(Instant at) {
        contact = at;
    }

    synchronized Optional<Instant> contact() {
        return Optional.ofNullable(contact);
    }

    synchronized boolean mayBeSpokenTo(Instant now, Duration window) {
        return contact != null && now.isBefore(contact.plus(window));
    }

    synchronized void typing(boolean on, Instant now) {
        typingUntil = on ? now.plus(TYPING) : Instant.MIN;
    }

    synchronized boolean isTyping(Instant now) {
        return now.isBefore(typingUntil);
    }

    synchronized void seenByPage(Instant now) {
        seenByPage = now;
    }

    synchronized void delivered(Instant until) {
        deliveredUntil = until;
    }

    /** Marks everything read and says whether there was anything new to read. */
    synchronized boolean read(Instant now) {
        boolean news = unread() > 0;
        readByPerson = news ? now : readByPerson;
        return news;
    }

    synchronized long unread() {
        long unread = 0;
        for (Iterator<Line> newest = lines.descendingIterator(); newest.hasNext(); ) {
            Line line = newest.next();
            if (!line.at().isAfter(readByPerson)) {
                break;
            }
            unread += line.fromPage() ? 1 : 0;
        }
        return unread;
    }

    synchronized void show(boolean shown) {
        open = shown;
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized void react(String mid, String side, String emoji) {
        reactions.computeIfAbsent(mid, any -> new HashMap<>()).put(side, emoji);
    }

    synchronized void unreact(String mid, String side) {
        reactions.computeIfAbsent(mid, any -> new HashMap<>()).remove(side);
    }

    synchronized Map<String, String> reactions(String mid) {
        return Map.copyOf(reactions.getOrDefault(mid, Map.of()));
    }

    /** Remembers the link a new person came by, until their first tap carries it. */
    synchronized void cameBy(String ref) {
        referral = ref;
    }

    synchronized String takeReferral() {
        String ref = referral;
        referral = "";
        return ref;
    }

    synchronized List<Line> lines() {
        return new ArrayList<>(lines);
    }

    synchronized boolean isNew() {
        return lines.isEmpty();
    }

    Optional<Line> line(String mid) {
        return lines().stream().filter(line -> line.mid().equals(mid)).findFirst();
    }

    synchronized String state(Line line) {
        Instant seen = line.fromPage() ? readByPerson : seenByPage;
        if (!line.at().isAfter(seen)) {
            return "seen";
        }
        return line.fromPage() && line.at().isAfter(deliveredUntil) ? "sent" : "delivered";
    }
}
