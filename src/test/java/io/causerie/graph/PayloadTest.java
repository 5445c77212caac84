package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PayloadTest {

    @Test
    void carriesTheOutboxId() {
        String payload = Payload.of("7", "{\"text\":\"hi\"}", "42");

        assertThat(payload)
                .isEqualTo("{\"recipient\":{\"id\":\"7\"},\"messaging_type\":\"RESPONSE\","
                        + "\"message\":{\"text\":\"hi\",\"metadata\":\"42\"}}");
    }

    @Test
    void letsNoAuthorTakeThePlaceOfTheOutboxId() {
        String payload = Payload.of("7", "{\"metadata\":\"mine\",\"text\":\"hi\"}", "42");

        assertThat(payload).contains("\"metadata\":\"42\"").doesNotContain("mine");
    }

    @Test
    void marksWhatAHumanSaysLater() {
        String known = SharedFiles.text("send/meta-docs/text_tag_human_agent-01.json");

        String payload = Payload.of("<PSID>", "{\"text\":\"An agent answers\"}", null, Occasion.HUMAN_AGENT);

        assertThat(SharedFiles.read(payload)).isEqualTo(SharedFiles.read(known));
    }

    @Test
    void knowsAnActionFromAMessageAboutOne() {
        assertThat(Payload.isAction(Payload.of("7", "{\"sender_action\":\"typing_on\"}", "42")))
                .isTrue();
        assertThat(Payload.isAction(Payload.of("7", "{\"text\":\"a \\\"sender_action\\\": b\"}", "42")))
                .isFalse();
    }

    @Test
    void takesOnlyRenderedMessages() {
        assertThatThrownBy(() -> Payload.of("7", "hi", "42"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rendered is not a JSON object");
    }

    @Test
    void takesNoLongerIdThanMessengerGivesBack() {
        assertThatThrownBy(() -> Payload.of("7", "{\"text\":\"hi\"}", "4".repeat(1000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outboxId");
    }
}
