package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.Entity;
import io.causerie.bot.Intent;
import io.causerie.understanding.entity.EntityFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The door of the room: turns a bot's examples into a model. */
@ApplicationScoped
public class Understanding {

    /** Trains in the calling thread; the same bot gives the same model. */
    public Model train(Bot bot) {
        var classifiers = new LinkedHashMap<String, IntentClassifier>();
        var speech = new LinkedHashMap<String, List<String>>();
        for (String language : bot.languages()) {
            List<Example> examples = examples(bot, language);
            classifiers.put(language, IntentClassifier.train(examples));
            speech.put(language, sentences(bot, language, examples));
        }
        return new TrainedModel(bot, classifiers, new LanguageGuess(speech), EntityFinder.of(bot));
    }

    private static List<Example> examples(Bot bot, String language) {
        return bot.intents().values().stream()
                .filter(Intent::active)
                .flatMap(intent -> intent.expressions(language).stream()
                        .map(expression -> new Example(expression.text(), intent.slug())))
                .toList();
    }

    private static List<String> sentences(Bot bot, String language, List<Example> examples) {
        var sentences = new ArrayList<>(examples.stream().map(Example::text).toList());
        bot.entities().values().stream()
                .filter(Entity.Restricted.class::isInstance)
                .flatMap(entity -> ((Entity.Restricted) entity).values().getOrDefault(language, List.of()).stream())
                .forEach(value -> sentences.addAll(value.synonyms()));
        return sentences;
    }
}
