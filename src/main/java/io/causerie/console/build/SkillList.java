package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.Condition;
import io.causerie.bot.Parts;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The skills of the bot. */
@Named("skills")
@RequestScoped
public class SkillList {
    static final String PATH = "/build/skills";

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

    /** A skill, and what sets it off in few words. */
    public record Row(
            String slug, String title, String type, boolean active, String group, String triggers, String link) {}

    public List<Row> getRows() {
        String words = getWords().toLowerCase(Locale.ROOT);
        return bench.bot().skills().values().stream()
                .map(this::row)
                .filter(row -> (row.slug() + " " + row.title() + " " + row.triggers())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
    }

    private Row row(Skill skill) {
        String usual = bench.bot().defaultLanguage();
        return new Row(
                skill.slug(),
                skill.title().in(usual, usual).stream().findFirst().orElse(""),
                skill.type().word(),
                skill.active(),
                skill.group(),
                skill.triggers().stream()
                        .flatMap(Condition::tests)
                        .map(Parts::words)
                        .collect(Collectors.joining(" · ")),
                SkillPage.link(bench, skill.slug()));
    }

    public String getWords() {
        return sent.text("q").strip();
    }

    /** Those that may exist once are offered while there is none. */
    public List<String> getTypes() {
        return Stream.of(SkillType.values())
                .filter(type ->
                        !type.once() || bench.bot().skills().values().stream().noneMatch(skill -> skill.type() == type))
                .map(SkillType::word)
                .toList();
    }

    public void add() {
        String slug = Slugs.of(sent.text("name"));
        if (slug.isEmpty()) {
            notices.bad("build.fault.name");
        } else if (bench.bot().skills().containsKey(slug)) {
            notices.bad("build.fault.name-taken", slug);
        } else {
            var skill = new LinkedHashMap<String, Object>();
            skill.put("type", sent.text("type"));
            if (sent.text("type").equals("disambiguation")) {
                skill.put("intro", say.it("build.new.intro"));
            }
            List<String> part = List.of("skills", slug);
            if (changes.change(part, say.it("build.note.skill-added", slug), file -> BotText.put(file, part, skill))) {
                ways.to(SkillPage.link(bench, slug), "build.done.skill-added");
            }
        }
    }
}
