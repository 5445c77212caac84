package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.ActionGroup;
import io.causerie.bot.Condition;
import io.causerie.bot.Message;
import io.causerie.bot.SkillType;
import io.causerie.bot.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part a skill plays: its type, of which some may exist once only, and what hangs on that. */
final class SapSkillCast {
    private final Spot skill;
    private final SkillType type;
    private final boolean active;
    private final List<String> notes = new ArrayList<>();

    /** @param once the types that may exist once and are taken; the skill adds its own */
    SapSkillCast(Spot skill, Set<SkillType> once) {
        this.skill = skill;
        SkillType named = named();
        boolean second = named.once() && !once.add(named);
        if (second) {
            notes.add("is a business skill and not active, as there is a " + named.word() + " skill already");
        }
        this.type = second ? SkillType.BUSINESS : named;
        this.active = !second && skill.flag("is_active", true);
    }

    private SkillType named() {
        String word = skill.text("type");
        return Arrays.stream(SkillType.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    notes.add("is a business skill, as its type \"" + word + "\" is not known");
                    return SkillType.BUSINESS;
                });
    }

    SkillType type() {
        return type;
    }

    boolean active() {
        return active;
    }

    List<String> notes() {
        return notes;
    }

    void lost(String name, Spot value) {
        notes.add(name + " is left out: " + value.extract());
    }

    Optional<Condition> triggers(Optional<Condition> read) {
        if (type.once() && read.isPresent()) {
            notes.add("its triggers are left out, as a " + type.word() + " skill has none");
            return Optional.empty();
        }
        return read;
    }

    /** A skill without titles is called by its name. */
    Wording title(Set<String> languages) {
        var titles = new LinkedHashMap<String, List<String>>();
        skill.at("skill_titles").items().forEach(title -> {
            String language = Slugs.language(title.text("language"));
            String words = title.text("title").isBlank() ? title.text("value") : title.text("title");
            if (!language.isEmpty() && !words.isBlank()) {
                languages.add(language);
                titles.put(language, List.of(words));
            }
        });
        String name = skill.text("name");
        return titles.isEmpty() ? name.isBlank() ? Wording.NONE : Wording.of(name) : new Wording(titles);
    }

    /** The words above the choice are the first text such a skill says. */
    Wording intro(List<ActionGroup> acts) {
        if (type != SkillType.DISAMBIGUATION) {
            return Wording.NONE;
        }
        notes.add("its first text stands as \"intro\"");
        return acts.stream()
                .flatMap(group -> group.actions().stream())
                .filter(action -> action instanceof Action.Say say && say.message() instanceof Message.Text)
                .map(action -> ((Message.Text) ((Action.Say) action).message()).text())
                .findFirst()
                .orElse(Wording.of("Which one do you mean?"));
    }
}
