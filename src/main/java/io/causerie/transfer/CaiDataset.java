package io.causerie.transfer;

import io.causerie.bot.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A data set of one language in the form that SAP's own converter writes: nested, with names instead of indexes. */
final class CaiDataset {
    private static final Set<String> CONTENT = Set.of("id", "intents", "gazettes", "exported_at");

    private final Spot root;
    private final Lessons lessons;
    private final Ledger ledger;
    private final String language;

    CaiDataset(Spot root, Lessons lessons) {
        this.root = root;
        this.lessons = lessons;
        this.ledger = lessons.ledger();
        this.language = root.text("language");
    }

    void read() {
        new DatasetSettings(lessons).read(root, CONTENT);
        root.at("gazettes").items().forEach(this::gazette);
        root.at("intents").items().forEach(this::intent);
    }

    private void gazette(Spot gazette) {
        new SapEntity(gazette, lessons).read();
        String name = TrainedSet.nameOf(gazette);
        gazette.at("synonyms").items().forEach(synonym -> {
            String value = synonym.isMap() ? synonym.text("value") : synonym.text();
            lessons.synonym(synonym.place(), name, language, value);
        });
        Spot enrichments = gazette.at("enrichments");
        for (String part : List.of("enrichment_pair_keys", "enrichment_groups")) {
            Spot rows = enrichments.at(part);
            if (rows.given()) {
                ledger.left(
                        Sort.ENRICHMENT,
                        rows.place(),
                        name,
                        "its form is not published; write \"enrichments\" by hand: " + rows.extract());
            }
        }
    }

    private void intent(Spot intent) {
        String name = TrainedSet.nameOf(intent);
        lessons.intent(
                intent.place(),
                name,
                intent.text("description"),
                TrainedSet.percent(intent, "strictness"),
                intent.flag("is_activated", true));
        intent.at("expressions").items().forEach(expression -> expression(name, expression));
    }

    private void expression(String intent, Spot expression) {
        var sentence = new Sentence();
        expression.at("tokens").items().forEach(token -> {
            String entity = token.at("entity").text("name");
            sentence.token(
                    token.text("word"),
                    entity.isBlank() ? "" : Slugs.of(entity.toLowerCase(Locale.ROOT)),
                    token.flag("space", true));
        });
        var notes = new ArrayList<String>();
        Expression written = TrainedSet.sameWords(expression.text("source"), sentence.expression(), notes);
        lessons.expression(expression.place(), intent, language, written, notes);
    }
}
