package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.understanding.RecognisedIntent;
import io.causerie.understanding.Understood;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnaskedEntitiesTest {
    private static final String BOT = """
            causerie: 1
            bot: plain
            languages: [en]
            intents: {joke: {expressions: {en: [joke]}}}
            skills:
              joke: {type: business, triggers: "@joke", actions: [{do: [{text: "%s"}]}]}
              rest: {type: fallback, actions: [{do: [{text: What?}]}]}
            """;
    private static final Occasion OCCASION = new Occasion("c-1", Map.of(), Instant.parse("2026-03-02T10:00:00Z"), 1);

    private boolean looked;

    private final Map<String, List<Map<String, Object>>> entities = new AbstractMap<>() {
        @Override
        public Set<Entry<String, List<Map<String, Object>>>> entrySet() {
            looked = true;
            return Set.of();
        }
    };

    @Test
    void looksForNoEntityThatNoSkillAsksFor() {
        turn("Knock, knock, {{memory.name}}");

        assertThat(looked).isFalse();
    }

    @Test
    void looksForEntitiesThatATextNames() {
        turn("{{nlp.entities.number.[0].raw}}");

        assertThat(looked).isTrue();
    }

    private void turn(String text) {
        Bot bot = Talk.with(BOT.formatted(text)).bot;
        var joke = new Understood("joke", "en", "en", List.of(new RecognisedIntent("joke", 0.98, "")), entities);
        new Dialogue().turn(bot, State.FRESH, new Heard.Words(joke), OCCASION);
    }
}
