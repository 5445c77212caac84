package io.causerie.console.build;

import io.causerie.bot.ActionGroup;
import io.causerie.bot.Join;
import io.causerie.bot.Parts;
import io.causerie.bot.Requirement;
import io.causerie.bot.Skill;
import io.causerie.console.Address;
import io.causerie.console.build.Preview.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** One skill: what sets it off, what it must know, what it does, in one language of the bot. */
@Named("skillPage")
@RequestScoped
public class SkillPage {
    static final String PATH = "/build/skill";

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    private Object tree;

    /** Steps that run together; the condition is null when they always run. */
    public record Group(String spot, int number, ConditionRows condition, List<Step> steps) {}

    /** A check that refuses a value. */
    public record Check(String spot, ConditionRows condition, List<Step> steps) {}

    /** A thing to find, or a list of them: {@code members} is empty for one. */
    public record Need(
            String spot,
            String sought,
            String slug,
            String alias,
            boolean any,
            List<Need> members,
            List<Step> missing,
            List<Step> complete,
            List<Check> checks) {
        public boolean several() {
            return sought.isEmpty();
        }
    }

    /** A language of the preview. */
    public record Tab(String language, boolean chosen, String link) {}

    static String link(Workbench bench, String skill) {
        return bench.link(PATH, "skill", skill);
    }

    public String getSlug() {
        return sent.text("skill");
    }

    public boolean isKnown() {
        return bench.isOpen() && bench.bot().skills().containsKey(getSlug());
    }

    public Skill skill() {
        return Optional.ofNullable(bench.bot().skills().get(getSlug())).orElseThrow();
    }

    /** As it stands in the bot file, in the form in which spots name its parts. */
    Object tree() {
        if (tree == null) {
            tree = Parts.of(skill());
        }
        return tree;
    }

    public String getType() {
        return skill().type().word();
    }

    public boolean isTriggered() {
        return !skill().type().once();
    }

    public boolean isActing() {
        return !getType().equals("disambiguation");
    }

    public String getLanguage() {
        String asked = sent.text("language");
        return bench.getLanguages().contains(asked) ? asked : bench.bot().defaultLanguage();
    }

    public List<Tab> getTabs() {
        return bench.getLanguages().stream()
                .map(language -> new Tab(
                        language,
                        language.equals(getLanguage()),
                        bench.at(PATH)
                                .with("skill", getSlug())
                                .with("language", language)
                                .toString()))
                .toList();
    }

    /** Null when nothing sets it off by itself. */
    public ConditionRows getTriggers() {
        return skill().triggers().map(ConditionRows::of).orElse(null);
    }

    public String getIntro() {
        return skill().intro().in(getLanguage(), bench.bot().defaultLanguage()).stream()
                .findFirst()
                .orElse("");
    }

    public List<Group> getGroups() {
        List<ActionGroup> groups = skill().actions();
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new Group(
                        "actions[" + i + "]",
                        i + 1,
                        groups.get(i).condition().map(ConditionRows::of).orElse(null),
                        steps("actions[" + i + "].do")))
                .toList();
    }

    /** Null when it needs nothing. */
    public Need getNeeds() {
        return skill().requirements()
                .map(several -> need("requirements", several))
                .orElse(null);
    }

    private Need need(String spot, Requirement requirement) {
        List<Step> missing = steps(spot + ".missing");
        List<Step> complete = steps(spot + ".complete");
        if (requirement instanceof Requirement.Several several) {
            String list = spot + (several.join() == Join.ANY ? ".any" : ".all");
            List<Need> members = IntStream.range(0, several.members().size())
                    .mapToObj(i -> need(list + "[" + i + "]", several.members().get(i)))
                    .toList();
            return new Need(spot, "", "", "", several.join() == Join.ANY, members, missing, complete, List.of());
        }
        var one = (Requirement.One) requirement;
        String sought = one.sought().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Need(spot, sought, one.slug(), one.alias(), false, List.of(), missing, complete, checks(spot, one));
    }

    private List<Check> checks(String spot, Requirement.One one) {
        return IntStream.range(0, one.validators().size())
                .mapToObj(i -> new Check(
                        spot + ".validators[" + i + "]",
                        ConditionRows.of(one.validators().get(i).failsIf()),
                        steps(spot + ".validators[" + i + "].do")))
                .toList();
    }

    private List<Step> steps(String spot) {
        return new Preview(getLanguage(), bench.bot().defaultLanguage()).steps(tree(), spot);
    }

    /** This page, without an editor. */
    public String getHere() {
        return here().toString();
    }

    private Address here() {
        String language = getLanguage().equals(bench.bot().defaultLanguage()) ? "" : getLanguage();
        return bench.at(PATH).with("skill", getSlug()).with("language", language);
    }

    /** This page with the editor for a spot; {@code kind} is a step's, or condition, need, about. */
    public String edit(String spot, String kind) {
        return here().with("at", spot).with("kind", kind) + "#editor";
    }
}
