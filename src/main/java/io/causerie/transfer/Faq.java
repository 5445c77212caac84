package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.ActionGroup;
import io.causerie.bot.Condition;
import io.causerie.bot.Expression;
import io.causerie.bot.Join;
import io.causerie.bot.Message;
import io.causerie.bot.Operator;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import io.causerie.bot.TemplateText;
import io.causerie.bot.Wording;
import io.causerie.transfer.Csv.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Questions and answers. Each question becomes an intent, one skill answers them all, and what is no question of these goes
 * to the fallback skill. A row without an answer is another way to ask the question above it.
 */
final class Faq {
    private static final String SKILL = "faq";
    private static final String PREFIX = "faq-";
    private static final int LONGEST = 60;
    private static final Map<String, String> NOT_FOUND = Map.of(
            "en", "I have no answer to that.",
            "fr", "Je n'ai pas de réponse à cela.");

    private final List<Row> rows;
    private final Lessons lessons;
    private final String language;
    private final Map<String, ActionGroup> answers = new LinkedHashMap<>();
    private String asked = "";

    Faq(List<Row> rows, Lessons lessons) {
        this.rows = rows;
        this.lessons = lessons;
        this.language = lessons.usualLanguage();
    }

    void read() {
        rows.forEach(this::row);
        Map<String, Skill> skills = lessons.draft().skills;
        if (answers.isEmpty()) {
            throw new Unreadable("line 1", "There is no question with an answer", "Write lines such as What?,That.");
        }
        skills.put(SKILL, skill(Optional.ofNullable(skills.get(SKILL))));
        if (skills.values().stream().noneMatch(skill -> skill.type() == SkillType.FALLBACK)) {
            skills.put("faq-not-found", notFound());
            lessons.ledger().added(Sort.SKILL, "faq-not-found", "answers what is none of the questions");
        }
    }

    private void row(Row row) {
        String question = row.cell(0);
        String answer = row.cell(1);
        if (question.isEmpty() || answer.isEmpty() && asked.isEmpty()) {
            String why = question.isEmpty() ? "the question is missing" : "the answer is missing";
            lessons.ledger().left(Sort.QUESTION, row.place(), question, why);
            return;
        }
        if (!answer.isEmpty() && !answered(row, question, answer)) {
            asked = "";
            return;
        }
        lessons.expression(row.place(), asked, language, new Expression(question, List.of()), List.of());
    }

    private boolean answered(Row row, String question, String answer) {
        Optional<String> fault = TemplateText.fault(answer);
        if (fault.isPresent()) {
            lessons.ledger().left(Sort.QUESTION, row.place(), question, "the answer cannot be read: " + fault.get());
            return false;
        }
        String line = question.replaceAll("\\s+", " ");
        asked = free(PREFIX + Slugs.cut(Slugs.of(question), LONGEST), line);
        lessons.draft().intent(asked).description = line;
        var words = new Wording(Map.of(language, List.of(answer)));
        var say = new Action.Say(new Message.Text(words), OptionalDouble.empty(), true);
        answers.put(asked, new ActionGroup(Optional.of(heard(asked)), List.of(say)));
        lessons.ledger().taken(Sort.QUESTION, row.place(), question);
        return true;
    }

    /** A name that no other question has: names are cut, and may be alike. */
    private String free(String slug, String question) {
        String name = slug;
        for (int next = 2; answers.containsKey(name) || another(name, question); next++) {
            name = slug + "-" + next;
        }
        return name;
    }

    private boolean another(String name, String question) {
        IntentDraft known = lessons.draft().intents.get(name);
        return known != null && !known.description.equals(question);
    }

    private static Condition heard(String intent) {
        return new Condition.Test("@" + intent, Operator.IS_PRESENT, "");
    }

    private Skill skill(Optional<Skill> before) {
        List<ActionGroup> groups = new ArrayList<>();
        before.ifPresent(skill -> skill.actions().stream()
                .filter(group -> !answers.containsKey(intentOf(group)))
                .forEach(groups::add));
        groups.addAll(answers.values());
        List<Condition> triggers =
                groups.stream().flatMap(group -> group.condition().stream()).toList();
        return new Skill(
                SKILL,
                SkillType.BUSINESS,
                Wording.NONE,
                "",
                "",
                true,
                Wording.NONE,
                Optional.of(new Condition.Several(Join.ANY, triggers)),
                Optional.empty(),
                groups);
    }

    private static String intentOf(ActionGroup group) {
        return group.condition()
                .filter(Condition.Test.class::isInstance)
                .map(condition -> ((Condition.Test) condition).left().substring(1))
                .orElse("");
    }

    private Skill notFound() {
        var words = Wording.of(NOT_FOUND.getOrDefault(language, NOT_FOUND.get("en")));
        var say = new Action.Say(new Message.Text(words), OptionalDouble.empty(), false);
        return new Skill(
                "faq-not-found",
                SkillType.FALLBACK,
                Wording.NONE,
                "",
                "",
                true,
                Wording.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(new ActionGroup(Optional.empty(), List.of(say))));
    }
}
