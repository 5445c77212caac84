package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.Entity;
import io.causerie.bot.GoldEntities;
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

/** The entities of the bot, and those that are built in. */
@Named("entities")
@RequestScoped
public class EntityList {
    static final String PATH = "/build/entities";

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

    /** An entity; {@code many} counts its values in all languages. */
    public record Row(String slug, String type, int many, String link) {}

    public List<Row> getRows() {
        return bench.bot().entities().values().stream()
                .filter(entity -> entity.slug().contains(getWords().toLowerCase(Locale.ROOT)))
                .map(entity ->
                        new Row(entity.slug(), type(entity), many(entity), EntityPage.link(bench, entity.slug())))
                .toList();
    }

    static String type(Entity entity) {
        return entity.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static int many(Entity entity) {
        return EntityPage.values(entity).values().stream().mapToInt(List::size).sum();
    }

    public String getWords() {
        return sent.text("q").strip();
    }

    public List<String> getGold() {
        return GoldEntities.NAMES.stream().sorted().toList();
    }

    public void add() {
        String slug = Slugs.of(sent.text("name"));
        if (slug.isEmpty()) {
            notices.bad("build.fault.name");
        } else if (bench.bot().entities().containsKey(slug) || GoldEntities.NAMES.contains(slug)) {
            notices.bad("build.fault.name-taken", slug);
        } else {
            List<String> part = List.of("entities", slug);
            Map<String, Object> entity = begun(sent.text("type"));
            if (changes.change(
                    part, say.it("build.note.entity-added", slug), file -> BotText.put(file, part, entity))) {
                ways.to(EntityPage.link(bench, slug), "build.done.entity-added");
            }
        }
    }

    private Map<String, Object> begun(String type) {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("type", type);
        if (type.equals("restricted")) {
            entity.put("values", Map.of(bench.bot().defaultLanguage(), List.of()));
        } else if (type.equals("regex")) {
            entity.put("pattern", "[A-Z]{2}\\d{4}");
        }
        return entity;
    }
}
