package io.causerie.bot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names a file uses before it is known whether it defines them. */
final class Mentions {
    private record Mention(Item item, String name) {}

    private final List<Mention> intents = new ArrayList<>();
    private final List<Mention> entities = new ArrayList<>();
    private final List<Mention> skills = new ArrayList<>();
    private boolean openGoTo;

    void intent(Item item, String slug) {
        intents.add(new Mention(item, slug));
    }

    void entity(Item item, String slug) {
        entities.add(new Mention(item, slug));
    }

    void skill(Item item, String slug) {
        if (TemplateText.isTemplate(slug)) {
            openGoTo = true;
        } else {
            skills.add(new Mention(item, slug));
        }
    }

    /** Whether something leads to a skill, as far as names without variables tell. */
    boolean leadsTo(String skill) {
        return openGoTo || skills.stream().anyMatch(mention -> mention.name().equals(skill));
    }

    void check(Set<String> knownIntents, Set<String> knownEntities, Set<String> knownSkills) {
        check(intents, "intent", knownIntents, "under \"intents\"");
        var withGold = new HashSet<>(GoldEntities.NAMES);
        withGold.addAll(knownEntities);
        check(entities, "entity", withGold, "under \"entities\"");
        check(skills, "skill", knownSkills, "under \"skills\"");
    }

    private static void check(List<Mention> mentions, String what, Set<String> known, String where) {
        for (Mention mention : mentions) {
            if (!mention.name().isEmpty() && !known.contains(mention.name())) {
                String fix = Nearest.to(mention.name(), known)
                        .map(name -> "Did you mean \"" + name + "\"?")
                        .orElse("Define it " + where + ", or write another name");
                mention.item().refuse("There is no " + what + " \"" + mention.name() + "\"", fix);
            }
        }
    }
}
