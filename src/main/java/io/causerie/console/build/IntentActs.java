package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.Expression;
import io.causerie.bot.Intent;
import io.causerie.bot.Parts;
import io.causerie.bot.edit.Phrases;
import io.causerie.bot.edit.Renaming;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an author does to an intent. */
@Named("intentActs")
@RequestScoped
public class IntentActs {
    private static final int TOLD = 5;

    @Inject
    IntentPage page;

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Changes changes;

    @Inject
    Notices notices;

    @Inject
    Say say;

    @Inject
    Ways ways;

    /** One expression a line; those the bot knows already are told and left out. */
    public void add() {
        List<String> lines = sent.text("lines")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var last = new Phrases.Added[1];
        boolean saved = changes.change(List.of(), note("build.note.expressions-added"), file -> {
            last[0] = Phrases.add(file, page.getSlug(), page.getLanguage(), lines);
            return last[0].file();
        });
        if (saved) {
            tellAdded(last[0]);
        }
    }

    private void tellAdded(Phrases.Added added) {
        if (added.known().isEmpty()) {
            ways.to(page.getHere(), "build.done.expressions");
            return;
        }
        String known = added.known().entrySet().stream()
                .limit(TOLD)
                .map(each -> say.it("build.known-expression", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        notices.warn(
                "build.expressions-known", added.added().size(), added.known().size(), known);
    }

    public void exchange() {
        String after = sent.text("after").strip();
        if (after.isEmpty()) {
            notices.bad("build.fault.expression");
        } else {
            exchange(after);
        }
    }

    /** Marks words of the expression as an example of an entity. */
    public void tag() {
        Expression before = Expression.parse(page.getEdited());
        Optional<Expression> tagged =
                Phrases.tag(before, sent.text("words"), sent.number("start").orElse(0), sent.text("entity"));
        tagged.ifPresentOrElse(
                expression -> exchange(expression.written()), () -> notices.bad("build.fault.tag", sent.text("words")));
    }

    public void untag() {
        Expression before = Expression.parse(page.getEdited());
        exchange(Phrases.untag(before, sent.number("tag").orElse(-1)).written());
    }

    private void exchange(String after) {
        String before = page.getEdited();
        boolean there = page.getRows().stream().anyMatch(row -> row.written().equals(before));
        if (!there && sent.number("base").orElse(0) == bench.getBase()) {
            notices.bad("build.missed");
            return;
        }
        List<String> part = List.of("intents", page.getSlug(), "expressions", page.getLanguage());
        save(
                part,
                "build.note.expression-changed",
                page.getHere(),
                file -> Phrases.exchange(file, page.getSlug(), page.getLanguage(), before, after));
    }

    public void remove() {
        List<String> chosen = sent.all("chosen");
        if (chosen.isEmpty()) {
            notices.bad("build.fault.none-chosen");
        } else {
            save(
                    List.of(),
                    "build.note.expressions-removed",
                    page.getHere(),
                    file -> Phrases.remove(file, page.getSlug(), page.getLanguage(), chosen));
        }
    }

    public void move() {
        List<String> chosen = sent.all("chosen");
        String to = sent.text("to");
        if (chosen.isEmpty() || !page.getOthers().contains(to)) {
            notices.bad("build.fault.none-chosen");
        } else {
            save(
                    List.of(),
                    "build.note.expressions-moved",
                    page.getHere(),
                    file -> Phrases.move(file, page.getSlug(), page.getLanguage(), chosen, to));
        }
    }

    /** Description, strictness, and whether it is used at all. */
    public void describe() {
        String strictness = sent.text("strictness").strip();
        OptionalInt number = sent.number("strictness");
        if (!strictness.isEmpty() && number.orElse(101) > 100) {
            notices.bad("build.fault.strictness");
            return;
        }
        Intent now = page.intent();
        var wanted =
                new Intent(now.slug(), sent.text("description").strip(), number, sent.has("active"), now.expressions());
        List<String> part = List.of("intents", now.slug());
        save(part, "build.note.intent-changed", page.getHere(), file -> BotText.put(file, part, Parts.of(wanted)));
    }

    public void rename() {
        String slug = Slugs.of(sent.text("name"));
        String old = page.getSlug();
        if (slug.isEmpty()) {
            notices.bad("build.fault.name");
        } else if (bench.bot().intents().containsKey(slug)) {
            notices.bad("build.fault.name-taken", slug);
        } else {
            save(
                    List.of("intents", old),
                    "build.note.intent-renamed",
                    IntentPage.link(bench, slug),
                    file -> Renaming.intent(file, old, slug));
        }
    }

    public void delete() {
        List<String> part = List.of("intents", page.getSlug());
        save(part, "build.note.intent-deleted", bench.link(IntentList.PATH), file -> BotText.remove(file, part)
                .orElse(file));
    }

    private void save(List<String> part, String note, String to, UnaryOperator<String> change) {
        if (changes.change(part, note(note), change)) {
            ways.to(to, "build.done.saved");
        }
    }

    private String note(String key) {
        return say.it(key, page.getSlug());
    }
}
