package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.Intent;
import io.causerie.understanding.entity.EntityFinder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The first model: linear and lexical, in plain Java. */
final class TrainedModel implements Model {
    private final Bot bot;
    private final Map<String, IntentClassifier> classifiers;
    private final LanguageGuess guess;
    private final EntityFinder finder;

    TrainedModel(Bot bot, Map<String, IntentClassifier> classifiers, LanguageGuess guess, EntityFinder finder) {
        this.bot = bot;
        this.classifiers = Map.copyOf(classifiers);
        this.guess = guess;
        this.finder = finder;
    }

    @Override
    public Understood understand(String text, Optional<String> language, Instant now) {
        ZonedDateTime here = now.atZone(ZoneId.systemDefault());
        return understood(text, language, (spoken, processing) -> finder.find(text, spoken, processing, here));
    }

    @Override
    public Understood understand(String text, Optional<String> language) {
        return understood(text, language, (spoken, processing) -> finder.find(text, spoken, processing));
    }

    private Understood understood(
            String text,
            Optional<String> language,
            BiFunction<String, String, Map<String, List<Map<String, Object>>>> entities) {
        String spoken = language.orElseGet(() -> guess.of(text));
        String bare = spoken.replaceFirst("-.*", "");
        String processing = bot.languages().contains(spoken)
                ? spoken
                : bot.languages().contains(bare) ? bare : bot.defaultLanguage();
        return new Understood(text, spoken, processing, intents(text, processing), entities.apply(spoken, processing));
    }

    private List<RecognisedIntent> intents(String text, String language) {
        return classifiers.get(language).confidences(text).entrySet().stream()
                .filter(entry ->
                        entry.getValue() * 100 > strictness(bot.intents().get(entry.getKey())))
                .map(entry -> new RecognisedIntent(
                        entry.getKey(),
                        entry.getValue(),
                        bot.intents().get(entry.getKey()).description()))
                .sorted(Comparator.comparingDouble(RecognisedIntent::confidence).reversed())
                .toList();
    }

    private int strictness(Intent intent) {
        return intent.strictness().orElse(bot.strictness());
    }
}
