package io.causerie.conversation;

import io.causerie.database.Change;
import io.causerie.database.Column;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The conversations of this house; a turn reads and writes them in batches, the windows one by one. */
@ApplicationScoped
public class Conversations {
    private static final String BEGIN = """
            insert into conversation (in_charge, state, window_until, delivered_until, read_until, reachable, heard_at, waits_for,
                id, page, person, began_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing""";

    private static final String READ = """
            select id, in_charge, state, window_until, delivered_until, read_until, reachable, began_at, heard_at, waits_for, version
            from conversation where id = any(?)""";

    private static final String LOCK = READ + " order by id for update";

    static final Change KEEP = new Change(
            "conversation",
            List.of(
                    new Column("in_charge", "varchar"),
                    new Column("state", "text"),
                    new Column("window_until", "timestamptz"),
                    new Column("delivered_until", "timestamptz"),
                    new Column("read_until", "timestamptz"),
                    new Column("reachable", "boolean"),
                    new Column("heard_at", "timestamptz"),
                    new Column("waits_for", "bigint")),
            new Column("id", "varchar"),
            "version = version + 1",
            "");

    private static final String KEEP_AS_READ = KEEP.one() + " and version = ?";

    @PersistenceContext(unitName = "causerie")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Locks these conversations for the rest of the transaction, always in the order of their ids; begins the unknown ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Conversation> lock(Collection<String> ids) {
        TreeSet<String> wanted = new TreeSet<>(ids);
        Map<String, Conversation> locked = find(LOCK, wanted);
        wanted.removeAll(locked.keySet());
        if (!wanted.isEmpty()) {
            begin(wanted.stream().map(id -> new Conversation(id, clock.instant())));
            locked.putAll(find(LOCK, wanted));
        }
        return locked;
    }

    /** Locks those of these conversations that exist, in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Conversation> lockKnown(Collection<String> ids) {
        return find(LOCK, new TreeSet<>(ids));
    }

    /** Without any lock; what is unknown is new, and not stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Conversation> read(Collection<String> ids) {
        Map<String, Conversation> read = find(READ, ids);
        Instant now = clock.instant();
        ids.forEach(id -> read.computeIfAbsent(id, unknown -> new Conversation(unknown, now)));
        return read;
    }

    private Map<String, Conversation> find(String statement, Collection<String> ids) {
        Map<String, Conversation> found = new TreeMap<>();
        sql.rows(statement, Conversation::of, (Object) ids.toArray(String[]::new))
                .forEach(conversation -> found.put(conversation.id(), conversation));
        return found;
    }

    /** Writes what has changed since these were locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Collection<Conversation> locked) {
        sql.change(
                KEEP,
                locked.stream()
                        .filter(Conversation::isChanged)
                        .map(Conversation::values)
                        .toList());
    }

    /** For each whether it is stored now: 0 where somebody else began it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    int[] begin(Stream<Conversation> unknown) {
        return sql.changeEach(
                BEGIN,
                unknown.map(c -> c.values(c.page(), c.person(), c.beganAt())).toList());
    }

    /** For each whether it is kept: 0 where it is not as it was read any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    int[] keepAsRead(Stream<Conversation> known) {
        return sql.changeEach(
                KEEP_AS_READ, known.map(c -> c.values(c.version())).toList());
    }

    @Transactional
    public Optional<Conversation> find(String id) {
        return Optional.ofNullable(entities.find(Conversation.class, id));
    }

    /** Ids in their order of conversations with a bot's pages, behind this id, in which something may be said now. */
    @Transactional
    List<String> open(String bot, String after, int most) {
        return entities.createQuery("""
                        select c.id from Conversation c, Page p
                        where p.id = c.page and p.bot = :bot and c.id > :after and c.reachable = true and c.windowUntil > :now
                        order by c.id""", String.class)
                .setParameter("bot", bot)
                .setParameter("after", after)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first; at most {@code most} that were heard before {@code before}, which is null for the newest. */
    @Transactional
    public List<Conversation> list(String page, Instant before, int most) {
        return entities.createQuery("""
                        select c from Conversation c
                        where (:page is null or c.page = :page) and c.heardAt < :before
                        order by c.heardAt desc, c.id""", Conversation.class)
                .setParameter("page", page)
                .setParameter("before", before == null ? clock.instant().plusSeconds(60) : before)
                .setMaxResults(most)
                .getResultList();
    }
}
