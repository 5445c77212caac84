package io.causerie.console.build;

import io.causerie.bot.Condition;
import io.causerie.bot.GoldEntities;
import io.causerie.bot.Operator;
import io.causerie.bot.Parts;
import io.causerie.bot.edit.Graft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is being changed in a skill, as the address says: a spot and what stands there. */
@Named("editor")
@RequestScoped
public class SkillEditor {
    @Inject
    SkillPage page;

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    public String getSpot() {
        return sent.text("at");
    }

    public String getKind() {
        return sent.text("kind");
    }

    public boolean isStep() {
        return StepKind.of(getKind()).isPresent();
    }

    /** Whether nothing stands there yet. */
    public boolean isFresh() {
        return Graft.at(page.tree(), getSpot()).isEmpty();
    }

    /** Whether it is one of several that can change places. */
    public boolean isMovable() {
        return !isFresh() && getSpot().endsWith("]");
    }

    /** The form as it was filled in, while it could not be saved; else what stands there. */
    public Form getForm() {
        StepKind kind = StepKind.of(getKind()).orElse(StepKind.TEXT);
        boolean typed = sent.isForm() && sent.has("typed");
        Object step = typed ? new FormReader(sent::all, bench.getLanguages()).read(kind, getSpot(), there()) : there();
        return new FormBuilder(bench.bot(), step).build(kind, getSpot());
    }

    private Object there() {
        return Graft.at(page.tree(), getSpot()).orElse(Map.of());
    }

    /** The rows of a condition to change, as they were typed while they could not be saved. */
    public ConditionRows getRows() {
        Optional<Condition> shown = sent.isForm() && sent.has("typed")
                ? ConditionRows.read(sent::all).map(Parts::condition)
                : condition();
        return shown.map(ConditionRows::of).orElse(ConditionRows.none()).toFillIn();
    }

    private Optional<Condition> condition() {
        return Graft.at(page.tree(), getSpot()).map(Parts::condition);
    }

    public List<String> getOperators() {
        return Stream.of(Operator.values()).map(Operator::word).toList();
    }

    /** What may stand on the left of a condition, to choose from. */
    public List<String> getLefts() {
        List<String> all = new ArrayList<>();
        bench.bot().intents().keySet().forEach(intent -> all.add("@" + intent));
        bench.bot().entities().keySet().forEach(entity -> all.add("#" + entity));
        GoldEntities.NAMES.stream().sorted().forEach(entity -> all.add("#" + entity));
        all.addAll(List.of("_memory.", "_language", "_skill_occurences", "_attachment.type"));
        return all;
    }

    /** What a requirement may look for: {@code entity:order}, {@code intent:yes}, {@code free-text:}. */
    public List<String> getSoughts() {
        return List.of("entity", "intent", "free-text");
    }

    public List<String> getSlugs() {
        List<String> all = new ArrayList<>(bench.bot().entities().keySet());
        GoldEntities.NAMES.stream().sorted().forEach(all::add);
        all.addAll(bench.bot().intents().keySet());
        return all;
    }

    public String getSought() {
        return Graft.at(there(), "intent").isPresent()
                ? "intent"
                : Graft.at(there(), "freeText").isPresent() ? "free-text" : "entity";
    }

    public String getSoughtSlug() {
        return Graft.at(there(), "entity")
                .or(() -> Graft.at(there(), "intent"))
                .map(String::valueOf)
                .orElse("");
    }

    public String getAlias() {
        return Graft.at(there(), "as").map(String::valueOf).orElse("");
    }

    /** Every kind of step, to choose from. */
    public List<StepKind> getKinds() {
        return List.of(StepKind.values());
    }
}
