package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.Entity;
import io.causerie.understanding.engine.Languages;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** In which of its languages a bot's own expressions and listed values use a word, such as a name or slang. */
final class Usage {
    private final List<String> languages;
    private final Map<String, Set<String>> words = new HashMap<>();

    Usage(Bot bot) {
        languages = bot.languages();
        if (languages.size() > 1) {
            languages.forEach(language -> sentences(bot, language)
                    .flatMap(sentence -> Languages.words(sentence).stream())
                    .forEach(word ->
                            words.computeIfAbsent(word, w -> new TreeSet<>()).add(language)));
        }
    }

    /** The language of a sentence, the bot's default where nothing tells. */
    String languageOf(String text) {
        return Languages.detect(text, languages, this::of).orElse(languages.get(0));
    }

    private Collection<String> of(String word) {
        return words.getOrDefault(word, Set.of());
    }

    private static Stream<String> sentences(Bot bot, String language) {
        return Stream.concat(
                bot.intents().values().stream()
                        .flatMap(intent -> intent.expressions(language).stream())
                        .map(expression -> expression.text()),
                bot.entities().values().stream()
                        .filter(Entity.Restricted.class::isInstance)
                        .flatMap(entity ->
                                ((Entity.Restricted) entity).values().getOrDefault(language, List.of()).stream())
                        .flatMap(value -> value.synonyms().stream()));
    }
}
