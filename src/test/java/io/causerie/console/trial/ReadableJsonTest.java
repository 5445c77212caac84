package io.causerie.console.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import org.junit.jupiter.api.Test;

class ReadableJsonTest {

    @Test
    void givesEachMemberALine() {
        var json = Json.read("{\"a\": {\"b\": [1, \"x\"]}, \"c\": [], \"d\": null}");

        assertThat(ReadableJson.of(json)).isEqualTo("""
                {
                  "a": {
                    "b": [
                      1,
                      "x"
                    ]
                  },
                  "c": [],
                  "d": null
                }""");
    }

    @Test
    void leavesABodyThatIsNoJsonAsItIs() {
        assertThat(ReadableJson.of("<html>")).isEqualTo("<html>");
    }
}
