package io.causerie.bot.edit;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotText;
import io.causerie.bot.SampleBots;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first file of a bot. */
public final class NewBot {
    private NewBot() {}

    /** A bot that knows nothing but to say so. */
    public static String empty(String slug, List<String> languages, String pardon) {
        var bot = new Bot(
                slug,
                "",
                "",
                languages,
                50,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        Object sorry = Map.of("type", "fallback", "actions", List.of(Map.of("do", List.of(Map.of("text", pardon)))));
        return BotText.put(BotFile.write(bot), List.of("skills", "sorry"), sorry);
    }

    /** A sample under a name of one's own. */
    public static String sample(String sample, String slug) {
        return BotText.put(SampleBots.file(sample), List.of("bot"), slug);
    }
}
