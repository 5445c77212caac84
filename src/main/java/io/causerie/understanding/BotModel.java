package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.Intent;
import io.causerie.understanding.engine.Prediction;
import io.causerie.understanding.entity.EntityFinder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was learned from one bot, and the bot's own rules: its strictness, its languages, its entities. */
record BotModel(Bot bot, Usage usage, Naming naming, Sense sense) implements Model {

    /** The bot without a sense yet: finds entities and languages, no intent. */
    static BotModel of(Bot bot) {
        return new BotModel(
                bot,
                new Usage(bot),
                new Naming(EntityFinder.of(bot)),
                (text, language) -> new Prediction(List.of(), 1, language));
    }

    BotModel with(Sense other) {
        return new BotModel(bot, usage, naming, other);
    }

    @Override
    public Understood understand(String text, Optional<String> language, Instant now) {
        ZonedDateTime here = now.atZone(bot.timeZone().orElseGet(ZoneId::systemDefault));
        return understood(text, language, (spoken, processing) -> naming.in(text, spoken, processing, here));
    }

    @Override
    public Understood understand(String text, Optional<String> language) {
        return understood(text, language, (spoken, processing) -> naming.in(text, spoken, processing));
    }

    private Understood understood(String text, Optional<String> language, Named named) {
        String spoken = language.orElseGet(() -> usage.languageOf(text));
        String processing = processing(spoken);
        return new Understood(
                text, spoken, processing, intents(text, spoken), new Later<>(() -> named.in(spoken, processing)));
    }

    /** What a sentence names, as it is spoken in one language and processed in another. */
    private interface Named {
        Map<String, List<Map<String, Object>>> in(String spoken, String processing);
    }

    /** The surest intent over its strictness. */
    static Optional<String> best(Model model, String text, Optional<String> language) {
        return model.understand(text, language).intents().stream()
                .map(RecognisedIntent::slug)
                .findFirst();
    }

    private String processing(String spoken) {
        String bare = spoken.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
        return Optional.of(spoken)
                .filter(bot.languages()::contains)
                .or(() -> Optional.of(bare).filter(bot.languages()::contains))
                .orElse(bot.defaultLanguage());
    }

    private List<RecognisedIntent> intents(String text, String language) {
        return sense.of(text, language).intents().stream()
                .filter(scored -> bot.intents().containsKey(scored.intent()))
                .map(this::recognised)
                .filter(found ->
                        100 * found.confidence() > strictness(bot.intents().get(found.slug())))
                .toList();
    }

    private RecognisedIntent recognised(Prediction.Scored scored) {
        Intent intent = bot.intents().get(scored.intent());
        return new RecognisedIntent(
                intent.slug(), Math.round(scored.confidence() * 10_000) / 10_000.0, intent.description());
    }

    /** Nothing passes an intent that has been switched off while an older model still knows it. */
    private int strictness(Intent intent) {
        return intent.active() ? intent.strictness().orElse(bot.strictness()) : 100;
    }
}
