package io.causerie.connect;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was found about each page, and when it is looked at again. */
@ApplicationScoped
public class Watch {
    static final Duration EVERY = Duration.ofMinutes(10);
    private static final int LONGEST = 1000;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** In the order of {@link About}. */
    @Transactional
    public List<Finding> of(String page) {
        return sql
                .rows(
                        "select about, verdict, detail from page_finding where page = ?",
                        row -> new Finding(
                                About.valueOf(row.getString("about")),
                                Verdict.valueOf(row.getString("verdict")),
                                row.getString("detail")),
                        page)
                .stream()
                .sorted((one, other) -> one.about().compareTo(other.about()))
                .toList();
    }

    /** Empty while nobody has looked. */
    @Transactional
    public Optional<Instant> lookedAt(String page) {
        return sql
                .rows(
                        "select looked_at from page_watch where page = ? and looked_at is not null",
                        row -> Sql.instant(row, "looked_at"),
                        page)
                .stream()
                .findFirst();
    }

    @Transactional
    void found(String page, List<Finding> findings) {
        Instant now = clock.instant();
        sql.change("delete from page_finding where page = ?", page);
        sql.changeEach(
                "insert into page_finding (page, about, verdict, detail, found_at) values (?, ?, ?, ?, ?)",
                findings.stream()
                        .map(each -> new Object[] {
                            page, each.about().name(), each.verdict().name(), cut(each.detail()), now
                        })
                        .toList());
        put(page, now.plus(EVERY));
        sql.change("update page_watch set looked_at = ? where page = ?", now, page);
    }

    /** The timer of some node looks at it next. */
    @Transactional
    void soon(String page) {
        put(page, clock.instant());
    }

    /** The same for all pages of an app, because Meta said that something has changed there. */
    @Transactional
    public void soonOf(String app) {
        sql.change(
                "update page_watch set look_at = ? where page in (select p.id from page p where p.app = ?)",
                clock.instant(),
                app);
    }

    @Transactional
    void forget(String page) {
        sql.change("delete from page_finding where page = ?", page);
        sql.change("delete from page_watch where page = ?", page);
    }

    /** Pages whose time has come, for this node alone; somebody else looks if it dies over them, at the next time. */
    @Transactional
    List<String> due(int most) {
        Instant now = clock.instant();
        sql.change("""
                insert into page_watch (page, look_at)
                select p.id, ? from page p where p.id not in (select w.page from page_watch w)""", now);
        List<String> due = sql.rows(
                "select page from page_watch where look_at <= ? order by look_at limit ? for update skip locked",
                row -> row.getString(1),
                now,
                most);
        due.forEach(page -> put(page, now.plus(EVERY)));
        return due;
    }

    private void put(String page, Instant lookAt) {
        if (sql.change("update page_watch set look_at = ? where page = ?", lookAt, page) == 0) {
            sql.change("insert into page_watch (page, look_at) values (?, ?)", page, lookAt);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
