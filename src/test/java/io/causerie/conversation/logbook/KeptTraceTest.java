package io.causerie.conversation.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import io.causerie.dialogue.TraceLine;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTraceTest {
    private static final String SECRET = "s3cr3t-9f8e7d6c5b4a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"" + SECRET + "\",\"ok\":true}",
                "{\"deep\":[{\"clientSecret\":{\"value\":\"" + SECRET + "\"}}]}",
                "not json: \"password\": \"" + SECRET + "\"",
                "grant=x&client_secret=" + SECRET + "&scope=y",
                "Authorization is Bearer " + SECRET,
            })
    void hidesSecretsInWhatWasSentAndAnswered(String body) {
        String kept = KeptTrace.written(List.of(line("sent", body), line("answer", body)));

        assertThat(kept).doesNotContain(SECRET).contains("•••");
    }

    @Test
    void hidesSecretsInAddressesAndInMemory() {
        var url = "https://ada:" + SECRET + "@example.com/?api_key=" + SECRET + "&city=Paris";

        String kept = KeptTrace.written(
                List.of(line("url", url), line("memory", Map.of("password", SECRET, "city", "Lyon"))));

        assertThat(kept).doesNotContain(SECRET).contains("city=Paris").contains("Lyon");
    }

    @Test
    void leavesWhatIsNoSecret() {
        var said = "my token of love: a=b, key lime pie @ home";

        assertThat(KeptTrace.written(List.of(line("source", said)))).contains(said);
    }

    @Test
    void showsBodiesAsWhatTheySay() {
        List<?> lines = KeptTrace.of(List.of(line("answer", "{\"status\":{\"code\":3}}")));

        assertThat(lines).singleElement().asString().contains("answer={status={code=3}}");
    }

    @Test
    void staysWithinItsBoundsWhateverATurnWrote() {
        var nested = Json.write(Collections.nCopies(2_000, Map.of("k".repeat(300), "v".repeat(5_000))));
        var lines = Collections.nCopies(500, line("answer", nested));

        String kept = KeptTrace.written(lines);

        assertThat(kept.length()).isLessThanOrEqualTo(KeptTrace.LONGEST);
        assertThat(KeptTrace.lines(kept)).last().asString().contains("W_TRACE_CUT");
    }

    private static TraceLine line(String name, Object value) {
        return new TraceLine(TraceLine.Level.INFO, "I_TEST", "", Map.of(name, value));
    }
}
