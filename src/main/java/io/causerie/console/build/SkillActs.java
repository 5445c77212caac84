package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.Parts;
import io.causerie.bot.edit.Graft;
import io.causerie.bot.edit.SkillName;
import io.causerie.bot.edit.Words;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an author does to a skill. */
@Named("skillActs")
@RequestScoped
public class SkillActs {
    @Inject
    SkillPage page;

    @Inject
    SkillEditor editor;

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

    /** The step of the form, where the address says. */
    public void saveStep() {
        StepKind kind = StepKind.of(editor.getKind()).orElseThrow();
        var form = new FormReader(sent::all, bench.getLanguages());
        String spot = editor.getSpot();
        graft(tree -> {
            Object there = Graft.at(tree, spot).orElse(Map.of());
            return Graft.put(tree, spot, form.read(kind, spot, there));
        });
    }

    /** Without a row, nothing is asked any more. */
    public void saveCondition() {
        Optional<Object> condition = ConditionRows.read(sent::all);
        String spot = editor.getSpot();
        graft(tree ->
                condition.map(written -> Graft.put(tree, spot, written)).orElseGet(() -> Graft.remove(tree, spot)));
    }

    /** Makes Or of every And of the triggers. */
    public void makeOr() {
        graft(tree -> Graft.put(tree, "triggers", any(Graft.at(tree, "triggers").orElse(""))));
    }

    private static Object any(Object condition) {
        return condition instanceof Map<?, ?> map
                ? Map.of(
                        "any",
                        map.values().stream()
                                .filter(List.class::isInstance)
                                .flatMap(list -> ((List<?>) list).stream())
                                .map(SkillActs::any)
                                .toList())
                : condition;
    }

    /** A thing to find: entity, intent or free text. */
    public void saveNeed() {
        Map<String, Object> need = new LinkedHashMap<>();
        String sought = sent.text("sought");
        String slug = sent.text("slug").strip();
        need.put(sought.equals("free-text") ? "freeText" : sought, sought.equals("free-text") ? true : slug);
        String alias = sent.text("as").strip();
        if (!alias.isEmpty()) {
            need.put("as", alias);
        }
        String spot = editor.getSpot();
        graft(tree -> {
            for (String slot : List.of("validators", "missing", "complete")) {
                Graft.at(tree, spot + "." + slot).ifPresent(kept -> need.put(slot, kept));
            }
            return Graft.put(tree, spot, need);
        });
    }

    /** Whether all of a list are needed, or any of them. */
    public void join() {
        String spot = sent.text("spot");
        String wanted = sent.text("join").equals("any") ? "any" : "all";
        graft(tree -> {
            Object list = Graft.at(tree, spot + ".any")
                    .or(() -> Graft.at(tree, spot + ".all"))
                    .orElse(List.of());
            Object without = Graft.remove(Graft.remove(tree, spot + ".any"), spot + ".all");
            return Graft.put(without, spot + "." + wanted, list);
        });
    }

    /** A group or a check goes with its last step. */
    public void remove() {
        String spot = editor.getSpot();
        String owner = spot.replaceFirst("[.]do\\[\\d+]$", "");
        graft(tree -> {
            Object after = Graft.remove(tree, spot);
            return Graft.at(after, owner + ".do").isEmpty() ? Graft.remove(after, owner) : after;
        });
    }

    public void up() {
        graft(tree -> Graft.move(tree, editor.getSpot(), -1));
    }

    public void down() {
        graft(tree -> Graft.move(tree, editor.getSpot(), 1));
    }

    /** Type, title, drawer, notes, and whether it is used at all. */
    public void describe() {
        graft(tree -> {
            Object after = Graft.put(tree, "type", sent.text("type"));
            after = sent.has("active") ? Graft.remove(after, "active") : Graft.put(after, "active", false);
            for (String name : List.of("group", "readme")) {
                String text = sent.text(name).strip();
                after = text.isEmpty() ? Graft.remove(after, name) : Graft.put(after, name, text);
            }
            return worded(worded(after, "title"), "intro");
        });
    }

    private Object worded(Object tree, String name) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        bench.getLanguages()
                .forEach(language -> given.put(
                        language,
                        sent.text(name + "." + language)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
        return Words.write(given, bench.getLanguages())
                .map(words -> Graft.put(tree, name, words))
                .orElseGet(() -> Graft.remove(tree, name));
    }

    public void rename() {
        String slug = Slugs.of(sent.text("name"));
        String old = page.getSlug();
        if (slug.isEmpty()) {
            notices.bad("build.fault.name");
        } else if (bench.bot().skills().containsKey(slug)) {
            notices.bad("build.fault.name-taken", slug);
        } else if (changes.change(
                part(), say.it("build.note.skill-renamed", slug), file -> SkillName.change(file, old, slug))) {
            ways.to(SkillPage.link(bench, slug), "build.done.saved");
        }
    }

    public void delete() {
        List<String> part = part();
        String note = say.it("build.note.skill-deleted", page.getSlug());
        if (changes.change(part, note, file -> BotText.remove(file, part).orElse(file))) {
            ways.to(bench.link(SkillList.PATH), "build.done.saved");
        }
    }

    private List<String> part() {
        return List.of("skills", page.getSlug());
    }

    private void graft(UnaryOperator<Object> change) {
        List<String> part = part();
        String note = say.it("build.note.skill-changed", page.getSlug());
        boolean saved = changes.change(part, note, file -> {
            Object tree = Parts.of(page.skill());
            return BotText.put(file, part, change.apply(tree));
        });
        if (saved) {
            ways.to(page.getHere(), "build.done.saved");
        }
    }
}
