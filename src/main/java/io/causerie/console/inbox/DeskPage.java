package io.causerie.console.inbox;

import io.causerie.bot.Json;
import io.causerie.console.PageName;
import io.causerie.console.Say;
import io.causerie.conversation.InCharge;
import io.causerie.conversation.Names;
import io.causerie.conversation.Overview;
import io.causerie.conversation.Search;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The list of conversations. */
@Named("desk")
@RequestScoped
public class DeskPage {
    private static final int ROWS = 30;
    private static final int COUNTED = 99;

    @Inject
    Looking looking;

    @Inject
    Overview overview;

    @Inject
    Search search;

    @Inject
    Names names;

    @Inject
    Visitor visitor;

    @Inject
    Say say;

    private List<Overview.Row> found;

    /** One conversation of the list; {@code agent} is empty where nobody has it. */
    public record Entry(
            String name,
            String initials,
            String words,
            Instant at,
            boolean withPeople,
            String agent,
            boolean waiting,
            boolean chosen,
            String link) {}

    /** One way to look at the list. */
    public record Tab(String textKey, String link, boolean chosen, String count) {}

    public List<Tab> getTabs() {
        return Stream.of(Overview.Side.values()).map(this::tab).toList();
    }

    private Tab tab(Overview.Side side) {
        String name = side.name().toLowerCase(Locale.ROOT);
        String link = looking.list()
                .with("q", "")
                .with("side", side == Overview.Side.ALL ? "" : name)
                .toString();
        boolean chosen = looking.words().isEmpty() && side == looking.side();
        return new Tab("inbox.side." + name, link, chosen, side == Overview.Side.WAITING ? waiting() : "");
    }

    private String waiting() {
        int waiting = overview.waiting(looking.pages(), COUNTED + 1);
        return waiting == 0 ? "" : waiting > COUNTED ? COUNTED + "+" : String.valueOf(waiting);
    }

    public List<Entry> getEntries() {
        List<Overview.Row> rows = rows().stream().limit(ROWS).toList();
        List<String> ids = rows.stream().map(Overview.Row::id).toList();
        Map<String, String> words = overview.lastWords(ids);
        names.learn(ids);
        return rows.stream().map(row -> entry(row, words.get(row.id()))).toList();
    }

    private Entry entry(Overview.Row row, String lastWords) {
        return new Entry(
                People.name(row, say),
                People.initials(row),
                lastWords == null ? "" : words(Json.read(lastWords)),
                row.at(),
                row.inCharge() == InCharge.AGENT,
                row.agent() == null ? "" : row.agent(),
                row.waiting(),
                row.id().equals(looking.conversation()),
                looking.list().with("c", row.id()).toString());
    }

    private String words(Object event) {
        String text = Parts.text(event, "message", "text");
        String title = Parts.text(event, "postback", "title");
        return !text.isEmpty() ? text : !title.isEmpty() ? title : say.it("inbox.attachment");
    }

    private List<Overview.Row> rows() {
        if (found == null) {
            found = looking.words().isEmpty()
                    ? overview.list(
                            looking.side(),
                            looking.pages(),
                            visitor.getName(),
                            looking.after().orElse(null),
                            ROWS + 1)
                    : search.find(looking.words(), looking.pages(), ROWS);
        }
        return found;
    }

    /** Where the list goes on; empty at its end. */
    public String getMore() {
        if (rows().size() <= ROWS) {
            return "";
        }
        Overview.Row last = rows().get(ROWS - 1);
        return looking.here().with("after", last.at() + "," + last.id()).toString();
    }

    /** Back to the beginning of the list; empty there. */
    public String getNewest() {
        return looking.after().isPresent() ? looking.here().toString() : "";
    }

    public List<PageName> getPages() {
        return looking.allPages();
    }

    public String getPage() {
        return looking.page();
    }

    public String getSide() {
        return looking.list().asked().getOrDefault("side", "");
    }

    public String getWords() {
        return looking.words();
    }

    /** The list without a conversation, as a phone shows it. */
    public String getLink() {
        return looking.list().toString();
    }

    public int getSearched() {
        return Search.EVENTS;
    }
}
