package io.causerie.console.people;

import io.causerie.channel.Channels;
import io.causerie.console.Say;
import io.causerie.console.Workplace;
import io.causerie.login.AccountInfo;
import io.causerie.login.Audit;
import io.causerie.login.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The audit trail, the newest first, a page at a time. */
@Named("trail")
@RequestScoped
public class TrailPage {
    private static final int ROWS = 50;

    @Inject
    AuditAsked asked;

    @Inject
    Audit audit;

    @Inject
    People people;

    @Inject
    Channels channels;

    @Inject
    Workplace workplace;

    @Inject
    Say say;

    private List<Audit.Entry> found;

    /** One line; {@code words} says in the reader's language what {@code action} names. */
    public record Row(
            Instant at, String who, String from, String words, String action, String subject, String detail) {}

    /** Something that lines may be about. */
    public record About(String value, String label, boolean chosen) {}

    public List<Row> getRows() {
        return found().stream().limit(ROWS).map(this::row).toList();
    }

    private List<Audit.Entry> found() {
        if (found == null) {
            found = audit.search(asked.search(), ROWS + 1);
        }
        return found;
    }

    private Row row(Audit.Entry entry) {
        String key = "people.action." + entry.action();
        return new Row(
                entry.at(),
                entry.who(),
                entry.address(),
                say.knows(key) ? say.it(key) : entry.action(),
                entry.action(),
                entry.subject(),
                entry.detail());
    }

    /** Where the trail goes on; empty at its end. */
    public String getMore() {
        return found().size() <= ROWS
                ? ""
                : asked.at(AuditAsked.PATH)
                        .with("before", String.valueOf(found().get(ROWS - 1).id()))
                        .toString();
    }

    /** Back to the newest lines; empty when they are shown. */
    public String getNewest() {
        return asked.isFirst() ? "" : asked.at(AuditAsked.PATH).toString();
    }

    /** All that was found, as a file. */
    public String getCsv() {
        return asked.at(AuditServlet.PATH).toString();
    }

    /** Names that may be looked for; whoever is gone can be typed. */
    public List<String> getNames() {
        return people.list().stream().map(AccountInfo::name).toList();
    }

    public List<About> getPages() {
        return channels.pages().stream()
                .map(page -> about("page:" + page.id(), page.name()))
                .toList();
    }

    public List<About> getBots() {
        return workplace.getBots().stream().map(bot -> about("bot:" + bot, bot)).toList();
    }

    private About about(String value, String label) {
        return new About(value, label, value.equals(asked.about()));
    }

    public String getWords() {
        return asked.words();
    }

    public String getWho() {
        return asked.who();
    }

    /** As a field for days wants it. */
    public String getFrom() {
        return asked.from().map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return asked.to().map(LocalDate::toString).orElse("");
    }
}
