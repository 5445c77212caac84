package io.causerie.transfer;

import io.causerie.bot.Expression;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The JSON lists of 2018: entities with their synonyms, intents with their expressions, or expressions alone. */
final class ListsJson {
    private static final Set<String> KNOWN = Set.of("intents", "entities", "expressions");

    private final Spot root;
    private final Lessons lessons;
    private final Optional<String> intent;

    ListsJson(Spot root, Lessons lessons, Optional<String> intent) {
        this.root = root;
        this.lessons = lessons;
        this.intent = intent;
    }

    void read() {
        root.at("entities").items().forEach(this::entity);
        root.at("intents").items().forEach(this::intent);
        List<Spot> alone = root.at("expressions").items();
        if (!alone.isEmpty() && intent.isEmpty()) {
            throw new Unreadable(
                    root.at("expressions").place(), "The expressions name no intent", "Say which: ?intent=name");
        }
        alone.forEach(expression -> expression(intent.orElseThrow(), expression));
        root.others(KNOWN).forEach(other -> lessons.ledger()
                .left(
                        Sort.SETTING,
                        other.getValue().place(),
                        other.getKey(),
                        "not known: " + other.getValue().extract()));
    }

    private void entity(Spot entity) {
        String name = entity.text("name");
        lessons.entity(entity.place(), name, kind(entity.flag("open", true)), TrainedSet.percent(entity, "strictness"));
        entity.at("synonyms").items().forEach(synonym -> {
            String value = synonym.text("synonym").isBlank() ? synonym.text("value") : synonym.text("synonym");
            lessons.synonym(synonym.place(), name, synonym.at("language").text("isocode"), value);
        });
    }

    static EntityDraft.Kind kind(boolean open) {
        return open ? EntityDraft.Kind.FREE : EntityDraft.Kind.RESTRICTED;
    }

    private void intent(Spot intentSpot) {
        String name = intentSpot.text("name");
        lessons.intent(
                intentSpot.place(),
                name,
                intentSpot.text("description"),
                OptionalInt.empty(),
                intentSpot.flag("activated", true));
        intentSpot.at("expressions").items().forEach(expression -> expression(name, expression));
    }

    private void expression(String owner, Spot expression) {
        Spot source = expression.at("source");
        var sentence = new Sentence();
        for (Spot piece : source.isList() ? source.items() : List.of(source)) {
            if (piece.isMap()) {
                sentence.piece(piece.text("raw"), Slugs.of(piece.at("entity").text("name")));
            } else {
                sentence.piece(piece.text(), "");
            }
        }
        Expression written = sentence.expression();
        lessons.expression(expression.place(), owner, expression.at("language").text("isocode"), written, List.of());
    }
}
