package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.GoldEntities;
import io.causerie.bot.edit.Renaming;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an author does to an entity. */
@Named("entityActs")
@RequestScoped
public class EntityActs {
    @Inject
    EntityPage page;

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

    public void save() {
        Map<String, Object> wanted = read();
        String note = say.it("build.note.entity-changed", page.getSlug());
        if (changes.change(part(), note, file -> BotText.put(file, part(), wanted))) {
            ways.to(page.here(), "build.done.saved");
        }
    }

    private Map<String, Object> read() {
        var entity = new LinkedHashMap<String, Object>();
        String type = page.getType();
        entity.put("type", type);
        if (type.equals("regex")) {
            entity.put("pattern", sent.text("pattern").strip());
            if (!sent.text("flags").isBlank()) {
                entity.put("flags", sent.text("flags").strip());
            }
        } else {
            if (type.equals("restricted")) {
                entity.put("fuzziness", Values.read(sent.text("fuzziness")));
            }
            entity.put("values", values());
        }
        Map<String, Object> enrichments = enrichments();
        if (!enrichments.isEmpty()) {
            entity.put("enrichments", enrichments);
        }
        return entity;
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        for (String language : bench.getLanguages()) {
            List<Object> lines = sent.text("values." + language)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(EntityActs::value)
                    .toList();
            if (!lines.isEmpty()) {
                values.put(language, lines);
            }
        }
        if (values.isEmpty()) {
            values.put(bench.bot().defaultLanguage(), List.of());
        }
        return values;
    }

    /** {@code vanilla = bourbon; madagascar} */
    private static Object value(String line) {
        String[] sides = line.split("\\s*=\\s*", 2);
        List<String> synonyms = sides.length < 2 ? List.of() : parted(sides[1]);
        return synonyms.isEmpty() ? sides[0] : Map.of("value", sides[0], "synonyms", synonyms);
    }

    private static List<String> parted(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Map<String, Object> enrichments() {
        var enrichments = new LinkedHashMap<String, Object>();
        Map<String, Object> defaults = Values.pairs(sent.text("defaults"), "=");
        if (!defaults.isEmpty()) {
            enrichments.put("defaults", defaults);
        }
        List<Object> groups = new ArrayList<>();
        for (int i = 0; sent.has("facts" + i); i++) {
            Map<String, Object> facts = Values.pairs(sent.text("facts" + i), "=");
            List<String> values = parted(sent.text("of" + i));
            if (!facts.isEmpty() || !values.isEmpty()) {
                groups.add(group(sent.text("name" + i).strip(), sent.text("for" + i), values, facts));
            }
        }
        if (!groups.isEmpty()) {
            enrichments.put("groups", groups);
        }
        return enrichments;
    }

    private static Map<String, Object> group(
            String name, String language, List<String> values, Map<String, Object> facts) {
        var group = new LinkedHashMap<String, Object>();
        if (!name.isEmpty()) {
            group.put("name", name);
        }
        if (!language.equals("*")) {
            group.put("language", language);
        }
        group.put("values", values);
        group.put("facts", facts);
        return group;
    }

    public void rename() {
        String slug = Slugs.of(sent.text("name"));
        String old = page.getSlug();
        if (slug.isEmpty()) {
            notices.bad("build.fault.name");
        } else if (bench.bot().entities().containsKey(slug) || GoldEntities.NAMES.contains(slug)) {
            notices.bad("build.fault.name-taken", slug);
        } else if (changes.change(
                part(), say.it("build.note.entity-renamed", slug), file -> Renaming.entity(file, old, slug))) {
            ways.to(EntityPage.link(bench, slug), "build.done.saved");
        }
    }

    public void delete() {
        String note = say.it("build.note.entity-deleted", page.getSlug());
        if (changes.change(part(), note, file -> BotText.remove(file, part()).orElse(file))) {
            ways.to(bench.link(EntityList.PATH), "build.done.saved");
        }
    }

    private List<String> part() {
        return List.of("entities", page.getSlug());
    }
}
