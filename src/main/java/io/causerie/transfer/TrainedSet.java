package io.causerie.transfer;

import io.causerie.bot.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The training data of an SAP archive ({@code train/datasets-0.json}, versions 5 to 8): flat lists that point at each other
 * by index.
 */
final class TrainedSet {
    private static final Set<String> LISTS =
            Set.of("version", "datasets", "intents", "entities", "expressions", "synonyms");
    private static final Map<String, Sort> UNUSED = Map.of(
            "dataset_trainings", Sort.TRAINING,
            "validation_files", Sort.VALIDATION,
            "enrichment_pair_keys", Sort.ENRICHMENT,
            "default_enrichment_values", Sort.ENRICHMENT,
            "enrichment_groups", Sort.ENRICHMENT,
            "enrichment_pair_values", Sort.ENRICHMENT,
            "entity_group_values", Sort.ENRICHMENT,
            "tagged_tokens", Sort.TRAINING);
    private static final Set<String> BOOKKEEPING = Set.of(
            "slug",
            "created_at",
            "updated_at",
            "last_data_update_at",
            "bot_id",
            "version_id",
            "is_generating",
            "is_forking");

    private final Spot root;
    private final Lessons lessons;
    private final Ledger ledger;

    TrainedSet(Spot root, Lessons lessons) {
        this.root = root;
        this.lessons = lessons;
        this.ledger = lessons.ledger();
    }

    void read() {
        root.at("datasets").items().forEach(dataset -> new DatasetSettings(lessons).read(dataset, BOOKKEEPING));
        root.at("intents").inPosition().forEach(this::intent);
        root.at("entities").items().forEach(entity -> new SapEntity(entity, lessons).read());
        root.at("synonyms").items().forEach(this::synonym);
        root.at("expressions").items().forEach(this::expression);
        root.others(LISTS).forEach(other -> unused(other.getKey(), other.getValue()));
    }

    private void intent(Spot intent) {
        lessons.intent(
                intent.place(),
                nameOf(intent),
                intent.text("description"),
                percent(intent, "strictness"),
                intent.flag("is_activated", true));
    }

    static String nameOf(Spot named) {
        return named.text("slug").isBlank() ? named.text("name") : named.text("slug");
    }

    static OptionalInt percent(Spot spot, String name) {
        return spot.number(name).map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
    }

    private void synonym(Spot synonym) {
        String entity = slugAt("entities", synonym.number("entity_id").orElse(-1L));
        if (entity.isEmpty()) {
            ledger.left(Sort.SYNONYM, synonym.place(), synonym.text("value"), "its entity is not in the file");
        } else {
            lessons.synonym(synonym.place(), entity, synonym.text("language"), synonym.text("value"));
        }
    }

    private void expression(Spot expression) {
        String intent = slugAt("intents", expression.number("intent_id").orElse(-1L));
        String source = expression.text("source");
        if (intent.isEmpty()) {
            ledger.left(Sort.EXPRESSION, expression.place(), source, "its intent is not in the file");
            return;
        }
        var notes = new ArrayList<String>();
        Expression written = tagged(source, expression.at("tokens").unfolded(), notes);
        lessons.expression(expression.place(), intent, expression.text("language"), written, notes);
    }

    private Expression tagged(String source, Spot tokens, List<String> notes) {
        var sentence = new Sentence();
        tokens.items().forEach(token -> {
            long index = token.number("entity_id").orElse(-1L);
            String entity = slugAt("entities", index);
            if (index >= 0 && entity.isEmpty()) {
                notes.add(
                        "\"" + token.text("word") + "\" is tagged with entity " + index + ", which is not in the file");
            }
            sentence.token(token.text("word"), entity, token.flag("space", true));
        });
        return sameWords(source, sentence.expression(), notes);
    }

    /** The source as it was written, with the tags only if its tokens say the same. */
    static Expression sameWords(String source, Expression tokens, List<String> notes) {
        if (source.isBlank() || source.equals(tokens.text())) {
            return tokens;
        }
        if (!tokens.tags().isEmpty()) {
            notes.add("its words and its tokens differ; the tags are left out");
        }
        return new Expression(source, List.of());
    }

    private String slugAt(String list, long index) {
        List<?> members = root.at(list).value() instanceof List<?> all ? all : List.of();
        return index < 0 || index >= members.size()
                ? ""
                : Slugs.of(nameOf(root.at(list).at((int) index)));
    }

    private void unused(String name, Spot list) {
        if (name.equals("ml_models")) {
            models(list)
                    .forEach(model -> ledger.left(
                            Sort.MODEL,
                            model.place(),
                            model.path(),
                            "a trained model (a Python pickle) is never opened; the bot is trained anew"));
            return;
        }
        Sort sort = UNUSED.get(name);
        List<Spot> rows = list.isList() ? list.items() : List.of(list);
        if (sort == null) {
            ledger.left(Sort.SETTING, list.place(), name, "not known: " + list.extract());
        } else {
            rows.forEach(row -> ledger.left(sort, row.place(), name, why(sort, row)));
        }
    }

    private static Stream<Spot> models(Spot models) {
        return models.isMap() ? models.others(Set.of()).map(Map.Entry::getValue) : models.items().stream();
    }

    private static String why(Sort sort, Spot row) {
        return switch (sort) {
            case TRAINING -> "a note about a training there";
            case VALIDATION -> "sentences for testing are not part of a bot";
            default -> "the form of these rows is not published; write \"enrichments\" by hand: " + row.extract();
        };
    }
}
