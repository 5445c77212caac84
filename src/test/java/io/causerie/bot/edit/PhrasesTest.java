package io.causerie.bot.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotText;
import io.causerie.bot.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String FILE = """
            causerie: 1
            bot: ice  # cold
            languages: [en]
            intents:
              order:
                expressions:
                  en:
                    - an ice please
                    - one [vanilla](flavour) ice
              bye:
                expressions: {en: [goodbye]}  # the end
            entities: {flavour: {type: free}}
            """;

    @Test
    void addsWhatIsNewAndTellsWhoHasTheRest() {
        var added = Phrases.add(FILE, "order", "en", List.of("a cone", "An ice please", "one vanilla ice", "Goodbye"));

        assertThat(added.added()).containsExactly("a cone");
        assertThat(added.known())
                .containsOnlyKeys("An ice please", "one vanilla ice", "Goodbye")
                .containsEntry("Goodbye", "bye");
        assertThat(of(added.file(), "order"))
                .isEqualTo(List.of("an ice please", "one [vanilla](flavour) ice", "a cone"));
    }

    @Test
    void keepsTheCommentsOfOtherParts() {
        var added = Phrases.add(FILE, "order", "en", List.of("a cone"));

        assertThat(added.file()).contains("# cold").contains("# the end");
    }

    @Test
    void tellsALineThatComesTwice() {
        var added = Phrases.add(FILE, "order", "en", List.of("a cone", "A cone"));

        assertThat(added.added()).containsExactly("a cone");
        assertThat(added.known()).containsEntry("A cone", "order");
    }

    @Test
    void movesExpressionsWithTheirTags() {
        var moved = Phrases.move(FILE, "order", "en", List.of("one [vanilla](flavour) ice"), "bye");

        assertThat(of(moved, "order")).isEqualTo(List.of("an ice please"));
        assertThat(of(moved, "bye")).isEqualTo(List.of("goodbye", "one [vanilla](flavour) ice"));
    }

    @Test
    void exchangesOneInItsPlace() {
        var changed = Phrases.exchange(FILE, "order", "en", "an ice please", "one ice please");

        assertThat(of(changed, "order")).isEqualTo(List.of("one ice please", "one [vanilla](flavour) ice"));
    }

    @Test
    void tagsTheWordsThatWereSelected() {
        var twice = Expression.parse("paris or not paris");

        var tagged = Phrases.tag(twice, "paris", 13, "location");

        assertThat(tagged).map(Expression::written).contains("paris or not [paris](location)");
    }

    @Test
    void tagsNothingTwice() {
        var tagged = Expression.parse("in [Paris](location) please");

        assertThat(Phrases.tag(tagged, "Paris please", 0, "city")).isEmpty();
        assertThat(Phrases.tag(tagged, "Rome", 0, "city")).isEmpty();
    }

    @Test
    void takesATagOff() {
        var tagged = Expression.parse("from [Paris](location) to [Rome](location)");

        assertThat(Phrases.untag(tagged, 5).written()).isEqualTo("from Paris to [Rome](location)");
    }

    private static Object of(String file, String intent) {
        return BotText.at(file, List.of("intents", intent, "expressions", "en")).orElseThrow();
    }
}
