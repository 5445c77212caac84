package io.causerie.console.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void readsWhatItWrites() {
        for (Object value :
                List.of(1L, 2.5, true, "true", "42", "a text", "{{memory.x}}", List.of(1L, "two"), Map.of("a", "b"))) {
            assertThat(Values.read(Values.written(value)))
                    .as(String.valueOf(value))
                    .isEqualTo(value);
        }
    }

    @Test
    void takesWhatIsNoJsonForAText() {
        assertThat(Values.read("{not json}")).isEqualTo("{not json}");
        assertThat(Values.read("hello")).isEqualTo("hello");
    }

    @Test
    void readsPairsLineByLine() {
        assertThat(Values.pairs("price = 3\nname=Ada\n\nnonsense", "=")).isEqualTo(Map.of("price", 3L, "name", "Ada"));
    }

    @Test
    void makesNamesOfWhatPeopleType() {
        assertThat(Slugs.of("  Où êtes-vous ? ")).isEqualTo("ou-etes-vous");
        assertThat(Slugs.of("???")).isEmpty();
    }
}
