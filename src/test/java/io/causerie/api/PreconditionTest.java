package io.causerie.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7", " \"7\" "})
    void readsTheVersionAnEditWasMadeFrom(String match) {
        assertThat(Precondition.base(match, null)).hasValue(7);
    }

    @Test
    void asksForNothingWithoutACondition() {
        assertThat(Precondition.base(null, null)).isEqualTo(OptionalInt.empty());
        assertThat(Precondition.base("*", null)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void asksForABotThatIsNotThereYet() {
        assertThat(Precondition.base(null, "*")).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"1\", \"2\"", "W/\"7\"", "\"99999999999\"", ""})
    void refusesWhatIsNoTagOfABot(String match) {
        assertThatThrownBy(() -> Precondition.base(match, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }
}
