package io.causerie.bot.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenamingTest {
    private static final String FILE = """
            causerie: 1
            bot: ice
            languages: [en]
            intents:
              order:  # what they want
                expressions: {en: ["one [vanilla](flavour) ice"]}
              order-more:
                expressions: {en: [more]}
            entities:
              flavour: {type: restricted, values: {en: [vanilla]}}
            skills:
              sell:
                triggers: {any: ["@order", "@order-more", "#flavour.value is vanilla"]}
                requirements:
                  all:
                    - {entity: flavour, missing: [{text: Which?}]}
                    - {intent: order, as: wish}
                actions:
                  - if: "@order.confidence greater-than 0.9"
                    do:
                      - text: "One {{#flavour.raw}}, {{nlp.entities.flavour.[0].raw}}; order now"
                      - goTo: thank
              thank:
                actions:
                  - do: [{buttons: {title: Again?, buttons: [{title: "Yes", type: trigger_skill, value: sell}]}}]
            postbacks: {GO: sell}
            """;

    @Test
    void renamesAnIntentWhereverSkillsSpeakOfIt() {
        var after = Renaming.intent(FILE, "order", "buy");

        assertThat(after)
                .contains(
                        "buy:  # what they want",
                        "'@buy'",
                        "@order-more",
                        "@buy.confidence",
                        "intent: buy",
                        "order now")
                .doesNotContain("@order'");
        assertIsABot(after);
    }

    @Test
    void renamesAnEntityInTagsConditionsAndTexts() {
        var after = Renaming.entity(FILE, "flavour", "taste");

        assertThat(after)
                .contains("[vanilla](taste)", "#taste.value is vanilla", "{{#taste.raw}}", "nlp.entities.taste.[0]")
                .contains("as: flavour");
        assertIsABot(after);
    }

    @Test
    void leadsEverythingToARenamedSkill() {
        var after = SkillName.change(FILE, "sell", "shop");

        assertThat(after).contains("value: shop", "GO: shop").doesNotContain("sell");
        assertIsABot(after);
    }

    @Test
    void knowsTheSkillsThatSpeakOfAnIntent() {
        var bot = ((BotReading.Understood) BotFile.read(FILE)).bot();

        assertThat(Renaming.users(bot, "intent", "order")).isEqualTo(List.of("sell"));
        assertThat(Renaming.users(bot, "intent", "ord")).isEmpty();
    }

    private static void assertIsABot(String file) {
        assertThat(BotFile.read(file)).isInstanceOf(BotReading.Understood.class);
    }
}
