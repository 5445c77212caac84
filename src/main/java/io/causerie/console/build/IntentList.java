package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.Intent;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The intents of the bot, some at a time. */
@Named("intents")
@RequestScoped
public class IntentList {
    static final String PATH = "/build/intents";
    private static final int ROWS = 50;

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

    private List<Intent> found;

    /** An intent with the number of its expressions, in the order of the bot's languages. */
    public record Row(String slug, String description, boolean active, List<Integer> counts, String link) {}

    public List<Row> getRows() {
        return found().stream()
                .skip((long) page() * ROWS)
                .limit(ROWS)
                .map(this::row)
                .toList();
    }

    private Row row(Intent intent) {
        return new Row(
                intent.slug(),
                intent.description(),
                intent.active(),
                bench.getLanguages().stream()
                        .map(language -> intent.expressions(language).size())
                        .toList(),
                IntentPage.link(bench, intent.slug()));
    }

    /** By name, description and what people say. */
    private List<Intent> found() {
        if (found == null) {
            String words = getWords().toLowerCase(Locale.ROOT);
            found = bench.bot().intents().values().stream()
                    .filter(intent -> words.isEmpty() || holds(intent, words))
                    .toList();
        }
        return found;
    }

    private static boolean holds(Intent intent, String words) {
        return intent.slug().contains(words)
                || intent.description().toLowerCase(Locale.ROOT).contains(words)
                || intent.expressions().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> each.text().toLowerCase(Locale.ROOT).contains(words));
    }

    private int page() {
        return sent.number("page").orElse(0);
    }

    public int getMany() {
        return found().size();
    }

    public int getAll() {
        return bench.bot().intents().size();
    }

    public String getBefore() {
        return page() == 0 ? "" : page(page() - 1);
    }

    public String getMore() {
        return (page() + 1) * ROWS >= found().size() ? "" : page(page() + 1);
    }

    private String page(int page) {
        return bench.at(PATH)
                .with("q", getWords())
                .with("page", page == 0 ? "" : String.valueOf(page))
                .toString();
    }

    public String getWords() {
        return sent.text("q").strip();
    }

    /** A new intent; the names people type become names of the bot file. */
    public void add() {
        String slug = Slugs.of(sent.text("name"));
        if (slug.isEmpty()) {
            notices.bad("build.fault.name");
        } else if (bench.bot().intents().containsKey(slug)) {
            notices.bad("build.fault.name-taken", slug);
        } else {
            Map<String, Object> intent = new LinkedHashMap<>();
            String description = sent.text("description").strip();
            if (!description.isEmpty()) {
                intent.put("description", description);
            }
            intent.put("expressions", new LinkedHashMap<>(Map.of(bench.bot().defaultLanguage(), List.of())));
            if (changes.change(
                    List.of("intents", slug),
                    say.it("build.note.intent-added", slug),
                    file -> BotText.put(file, List.of("intents", slug), intent))) {
                ways.to(IntentPage.link(bench, slug), "build.done.intent-added");
            }
        }
    }
}
