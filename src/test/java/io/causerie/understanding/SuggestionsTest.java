package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Bot SHOP = ((BotReading.Understood) BotFile.read("""
            causerie: 1
            bot: shop
            languages: [en, fr]
            intents:
              order:
                expressions:
                  en: [one pizza, "One... pizza!", two pizzas, a menu, three, four, five pizzas, six, seven, eight, nine]
                  fr: [un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix]
              menu:
                expressions:
                  en: [a menu, the list, what do you have, cards, to eat, to drink, dishes, specials, today, choice]
                  fr: [la carte]
            """)).bot();

    @Test
    void findsASentenceThatTwoIntentsHave() {
        assertThat(Suggestions.of(SHOP, Optional.empty()))
                .contains(
                        new Suggestion(Suggestion.Kind.SHARED, "order", Optional.of("menu"), Optional.of("a menu"), 2));
    }

    @Test
    void findsASentenceThatIsThereTwiceButNotInTwoLanguages() {
        List<Suggestion> repeated = Suggestions.of(SHOP, Optional.empty()).stream()
                .filter(s -> s.kind() == Suggestion.Kind.REPEATED)
                .toList();

        assertThat(repeated)
                .containsExactly(new Suggestion(
                        Suggestion.Kind.REPEATED, "order", Optional.empty(), Optional.of("one pizza"), 2));
    }

    @Test
    void findsALanguageWithFewExpressions() {
        assertThat(Suggestions.of(SHOP, Optional.empty()))
                .contains(new Suggestion(Suggestion.Kind.FEW, "menu", Optional.empty(), Optional.of("fr"), 1))
                .noneMatch(s -> s.kind() == Suggestion.Kind.FEW && s.intent().equals("order"));
    }

    @Test
    void findsAnIntentThatAnotherSwallows() {
        var report = new Report(
                20,
                14,
                1,
                1,
                1,
                List.of(new Report.OfIntent("order", 20, 14, 14)),
                List.of(
                        new Report.Confusion(Optional.of("order"), Optional.of("menu"), 4, List.of("four")),
                        new Report.Confusion(Optional.of("order"), Optional.empty(), 2, List.of("nine"))));

        assertThat(Suggestions.of(SHOP, Optional.of(report)))
                .contains(
                        new Suggestion(Suggestion.Kind.SWALLOWED, "order", Optional.of("menu"), Optional.of("four"), 4))
                .noneMatch(s -> s.kind() == Suggestion.Kind.SCATTERED);
    }
}
