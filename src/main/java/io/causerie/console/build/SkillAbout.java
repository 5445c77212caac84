package io.causerie.console.build;

import io.causerie.bot.SkillType;
import io.causerie.bot.Wording;
import io.causerie.console.build.Form.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What a skill is, beside what it does. */
@Named("skillAbout")
@RequestScoped
public class SkillAbout {
    @Inject
    SkillPage page;

    @Inject
    Workbench bench;

    /** Its own type, and those that the bot may still have. */
    public List<String> getTypes() {
        return Stream.of(SkillType.values())
                .filter(type -> !type.once()
                        || type == page.skill().type()
                        || bench.bot().skills().values().stream().noneMatch(skill -> skill.type() == type))
                .map(SkillType::word)
                .toList();
    }

    public List<Cell> getTitles() {
        return cells("title", page.skill().title());
    }

    public List<Cell> getIntros() {
        return cells("intro", page.skill().intro());
    }

    private List<Cell> cells(String name, Wording wording) {
        return bench.getLanguages().stream()
                .map(language -> new Cell(
                        name + "-" + language,
                        name + "." + language,
                        language,
                        String.join("\n", wording.in(language, language))))
                .toList();
    }
}
