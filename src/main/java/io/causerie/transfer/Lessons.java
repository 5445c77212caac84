package io.causerie.transfer;

import io.causerie.bot.Expression;
import io.causerie.bot.GoldEntities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Takes over what a bot learns from, whatever form it came in, and keeps the account. */
final class Lessons {
    private final Draft draft;
    private final Ledger ledger;
    private final Terms terms;
    private final Set<String> replaced = new HashSet<>();

    Lessons(Draft draft, Ledger ledger, Terms terms) {
        this.draft = draft;
        this.ledger = ledger;
        this.terms = terms;
    }

    Draft draft() {
        return draft;
    }

    Ledger ledger() {
        return ledger;
    }

    /** The language of what names none. */
    String usualLanguage() {
        return terms.language()
                .orElseGet(() -> draft.languages.stream().findFirst().orElse("en"));
    }

    IntentDraft intent(String place, String name, String description, OptionalInt strictness, boolean active) {
        IntentDraft intent = draft.intent(Slugs.of(name));
        intent.description = description.isBlank() ? intent.description : description.strip();
        intent.strictness = strictness.isPresent() ? OptionalInt.of(percent(strictness.getAsInt())) : intent.strictness;
        intent.active = active;
        ledger.kept(Sort.INTENT, place, name, renamed(name, intent.slug));
        return intent;
    }

    /** An entity that the bot defines; one that is built in keeps its meaning. */
    void entity(String place, String name, EntityDraft.Kind kind, OptionalInt fuzziness) {
        String slug = Slugs.of(name);
        if (GoldEntities.NAMES.contains(slug)) {
            ledger.left(Sort.ENTITY, place, name, "\"" + slug + "\" is built in and cannot be defined");
            return;
        }
        EntityDraft entity = draft.entity(slug);
        entity.kind = kind;
        entity.fuzziness = fuzziness.isPresent() ? OptionalInt.of(percent(fuzziness.getAsInt())) : entity.fuzziness;
        ledger.kept(Sort.ENTITY, place, name, renamed(name, slug));
    }

    static int percent(int number) {
        return Math.max(0, Math.min(100, number));
    }

    static List<String> renamed(String name, String slug) {
        return name.strip().equalsIgnoreCase(slug) ? List.of() : List.of("is called " + slug + " now");
    }

    /** An expression of an intent; the notes tell what was lost on the way here. */
    void expression(String place, String intent, String code, Expression written, List<String> notes) {
        String text = written.text().strip();
        String language = Slugs.language(code.isEmpty() ? usualLanguage() : code);
        if (language.isEmpty()) {
            ledger.left(Sort.EXPRESSION, place, text, "\"" + code + "\" is no language code");
        } else if (text.isEmpty()) {
            ledger.left(Sort.EXPRESSION, place, text, "nothing is written there");
        } else {
            add(place, Slugs.of(intent), language, tidy(written), notes);
        }
    }

    private void add(String place, String slug, String language, Expression expression, List<String> lost) {
        var notes = new ArrayList<>(lost);
        wanted(slug, "an expression belongs to it");
        IntentDraft intent = draft.intent(slug);
        draft.languages.add(language);
        if (terms.replace() && replaced.add("@" + slug + " " + language)) {
            intent.forget(language);
        }
        Expression kept = readable(expression, notes);
        kept.tags().forEach(tag -> defined(tag.entity(), "words are tagged with it"));
        if (intent.add(language, kept)) {
            ledger.kept(Sort.EXPRESSION, place, kept.text(), notes);
        } else {
            ledger.left(Sort.EXPRESSION, place, kept.text(), "the intent has it already");
        }
    }

    /** Without blanks at its ends. */
    private static Expression tidy(Expression written) {
        int cut = written.text().length() - written.text().stripLeading().length();
        String text = written.text().strip();
        List<Expression.Tag> tags = written.tags().stream()
                .filter(tag -> tag.start() >= cut && tag.end() - cut <= text.length())
                .map(tag -> new Expression.Tag(tag.start() - cut, tag.end() - cut, tag.entity()))
                .toList();
        return new Expression(text, tags);
    }

    /** What the bot file would read otherwise, because of brackets, is taken without its tags. */
    private static Expression readable(Expression expression, List<String> notes) {
        if (Expression.parse(expression.written()).equals(expression)) {
            return expression;
        }
        notes.add("brackets in it hide its tags");
        return Expression.parse(expression.text());
    }

    void synonym(String place, String entity, String code, String value) {
        String slug = Slugs.of(entity);
        String language = Slugs.language(code.isEmpty() ? usualLanguage() : code);
        if (language.isEmpty() || value.isBlank()) {
            ledger.left(
                    Sort.SYNONYM, place, value, language.isEmpty() ? "\"" + code + "\" is no language code" : "empty");
            return;
        }
        if (GoldEntities.NAMES.contains(slug)) {
            ledger.left(Sort.SYNONYM, place, value, "\"" + slug + "\" is built in and has no list of values");
            return;
        }
        defined(slug, "a value belongs to it");
        if (draft.entity(slug).kind == EntityDraft.Kind.REGEX) {
            ledger.left(Sort.SYNONYM, place, value, "\"" + slug + "\" is a pattern and has no list of values");
            return;
        }
        draft.languages.add(language);
        if (terms.replace() && replaced.add("#" + slug + " " + language)) {
            draft.entity(slug).forget(language);
        }
        if (draft.entity(slug).add(language, value.strip())) {
            ledger.taken(Sort.SYNONYM, place, value);
        } else {
            ledger.left(Sort.SYNONYM, place, value, "the entity has it already");
        }
    }

    /** Makes a free entity of a name that nothing defines. */
    void defined(String slug, String why) {
        if (!GoldEntities.NAMES.contains(slug) && !draft.entities.containsKey(slug)) {
            draft.entity(slug);
            ledger.added(Sort.ENTITY, slug, why);
        }
    }

    /** Makes an intent of a name that nothing defines. */
    void wanted(String slug, String why) {
        if (!draft.intents.containsKey(slug)) {
            draft.intent(slug);
            ledger.added(Sort.INTENT, slug, why);
        }
    }
}
