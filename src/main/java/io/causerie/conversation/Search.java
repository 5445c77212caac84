package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.inbox.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds conversations by the beginning of a name, by the person's whole id, and by words among the last that were heard in
 * the whole house: looking further back would take longer with every day.
 */
@ApplicationScoped
public class Search {
    /** How many events are looked through for words. */
    public static final int EVENTS = 5_000;

    private static final String BY_WORDS = """
            select distinct lane from (select lane, page, kind, body from inbox_event order by id desc limit ?) e
            where kind in ('message', 'message_quick_reply') and page = any(?) and lower(body) like ? escape '!' limit ?""";
    private static final String BY_NAME =
            "select conversation from person_name where search_name like ? escape '!' order by search_name limit ?";

    @Inject
    Sql sql;

    @Inject
    Overview overview;

    /** Conversations of these pages, the last moved first. */
    @Transactional
    public List<Overview.Row> find(String wanted, Collection<String> pages, int most) {
        String words = pattern(wanted);
        Set<String> ids = new LinkedHashSet<>(ids(wanted.strip(), pages));
        ids.addAll(sql.rows(BY_NAME, row -> row.getString(1), words + "%", most));
        ids.addAll(sql.rows(
                BY_WORDS,
                row -> row.getString(1),
                EVENTS,
                pages.toArray(String[]::new),
                "%\"text\":\"%" + words + "%",
                most));
        return overview.named(ids).stream()
                .filter(row -> pages.contains(row.page()))
                .limit(most)
                .toList();
    }

    private static List<String> ids(String person, Collection<String> pages) {
        return person.matches("\\d{4,}")
                ? pages.stream().map(page -> Lane.of(page, person)).toList()
                : List.of();
    }

    private static String pattern(String wanted) {
        return wanted.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
