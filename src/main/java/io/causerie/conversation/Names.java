package io.causerie.conversation;

import io.causerie.channel.Channels;
import io.causerie.channel.PageAccess;
import io.causerie.channel.PersonNames;
import io.causerie.database.Sql;
import io.causerie.database.Workers;
import io.causerie.inbox.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Learns from Meta what the people are called whom somebody looks at; never for a turn, and never twice a week. */
@ApplicationScoped
public class Names {
    private static final Duration FRESH = Duration.ofDays(7);
    private static final int LONGEST = 200;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Channels channels;

    @Inject
    PersonNames meta;

    @Inject
    Workers workers;

    private final Set<String> asking = ConcurrentHashMap.newKeySet();
    private final AtomicLong learned = new AtomicLong();

    /** How many this node has learned; rises with each. */
    public long learned() {
        return learned.get();
    }

    /** Asks Meta, later, for those names among these that are not known. */
    public void learn(Collection<String> conversations) {
        Set<String> unknown = new LinkedHashSet<>(conversations);
        unknown.removeAll(sql.rows(
                "select conversation from person_name where conversation = any(?) and asked_at > ?",
                row -> row.getString(1),
                conversations.toArray(String[]::new),
                clock.instant().minus(FRESH)));
        unknown.removeIf(conversation -> !asking.add(conversation));
        if (!unknown.isEmpty()) {
            workers.execute(() -> unknown.forEach(this::ask));
        }
    }

    private void ask(String conversation) {
        try {
            channels.access(Lane.page(conversation)).ifPresent(page -> keep(conversation, page));
        } finally {
            asking.remove(conversation);
        }
    }

    private void keep(String conversation, PageAccess page) {
        String name = meta.name(page, Lane.person(conversation))
                .map(full -> full.length() <= LONGEST ? full : full.substring(0, LONGEST))
                .orElse(null);
        String searched = name == null ? null : name.toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        int known = sql.change(
                "update person_name set name = coalesce(?, name), search_name = coalesce(?, search_name), asked_at = ?"
                        + " where conversation = ?",
                name,
                searched,
                now,
                conversation);
        if (known == 0) {
            sql.change(
                    "insert into person_name (conversation, name, search_name, asked_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    conversation,
                    name,
                    searched,
                    now);
        }
        learned.incrementAndGet();
    }
}
