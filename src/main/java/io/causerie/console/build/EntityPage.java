package io.causerie.console.build;

import io.causerie.bot.Entity;
import io.causerie.bot.Entity.Value;
import io.causerie.bot.edit.Renaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One entity: what it finds, and the facts that come along. What was typed stays while it could not be saved. */
@Named("entityPage")
@RequestScoped
public class EntityPage {
    static final String PATH = "/build/entity";

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    /** The values in one language, one a line. */
    public record Lines(String language, int many, String text) {}

    /** Facts of some values; the last one is to fill in. */
    public record Group(int index, boolean fresh, String name, String language, String values, String facts) {}

    static String link(Workbench bench, String entity) {
        return bench.link(PATH, "entity", entity);
    }

    static Map<String, List<Value>> values(Entity entity) {
        return entity instanceof Entity.Restricted restricted
                ? restricted.values()
                : entity instanceof Entity.Free free ? free.values() : Map.of();
    }

    public String getSlug() {
        return sent.text("entity");
    }

    public boolean isKnown() {
        return bench.isOpen() && bench.bot().entities().containsKey(getSlug());
    }

    Entity entity() {
        return bench.bot().entities().get(getSlug());
    }

    public String getType() {
        return EntityList.type(entity());
    }

    public String getFuzziness() {
        return typed("fuzziness", entity() instanceof Entity.Restricted restricted ? "" + restricted.fuzziness() : "");
    }

    public String getPattern() {
        return typed("pattern", entity() instanceof Entity.Regex regex ? regex.pattern() : "");
    }

    public String getFlags() {
        return typed("flags", entity() instanceof Entity.Regex regex ? regex.flags() : "");
    }

    public List<Lines> getLines() {
        return bench.getLanguages().stream().map(this::lines).toList();
    }

    private Lines lines(String language) {
        List<Value> all = values(entity()).getOrDefault(language, List.of());
        String text = all.stream().map(EntityPage::line).collect(Collectors.joining("\n"));
        return new Lines(language, all.size(), typed("values." + language, text));
    }

    private static String line(Value value) {
        return value.synonyms().isEmpty() ? value.value() : value.value() + " = " + String.join("; ", value.synonyms());
    }

    public String getDefaults() {
        return typed("defaults", Values.lines(entity().enrichments().defaults(), " = "));
    }

    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (Entity.Group group : entity().enrichments().groups()) {
            groups.add(new Group(
                    groups.size(),
                    false,
                    group.name(),
                    group.language(),
                    String.join("; ", group.values()),
                    Values.lines(group.facts(), " = ")));
        }
        groups.add(new Group(groups.size(), true, "", "*", "", ""));
        return groups;
    }

    public List<String> getGroupLanguages() {
        List<String> languages = new ArrayList<>(bench.getLanguages());
        languages.add(0, "*");
        return languages;
    }

    private String typed(String name, String otherwise) {
        return sent.isForm() && sent.has(name) ? sent.text(name) : otherwise;
    }

    /** The skills that speak of it. */
    public List<String> getUsers() {
        return Renaming.users(bench.bot(), "entity", getSlug());
    }

    String here() {
        return link(bench, getSlug());
    }
}
