package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.message.Outgoing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void carriesTheOutboxIdInTheMetadata() {
        Draft draft = Draft.of(List.of(promise(new Outgoing.Text("Hello")))).get(0);

        assertThat(draft.payload(42)).contains("\"metadata\":\"causerie:42\"");
    }

    @Test
    void claimsTheRightOfAHumanOnlyWhereAHumanSpeaksAfterTheWindow() {
        Promise promise = promise(new Outgoing.Text("Hello"));

        String late = Draft.of(List.of(promise.saidByHuman())).get(0).payload(42);
        String usual = Draft.of(List.of(promise)).get(0).payload(42);

        assertThat(late).contains("\"messaging_type\":\"MESSAGE_TAG\"", "\"tag\":\"HUMAN_AGENT\"");
        assertThat(usual).contains("\"messaging_type\":\"RESPONSE\"").doesNotContain("tag\":");
    }

    @Test
    void findsItsIdInAnEcho() {
        assertThat(Draft.id("causerie:42")).contains(42L);
    }

    @Test
    void doesNotMistakeTheMetadataOfOthersForItsOwn() {
        assertThat(Draft.id("42")).isEmpty();
        assertThat(Draft.id(null)).isEmpty();
        assertThat(Draft.id("causerie:4x")).isEmpty();
    }

    @Test
    void pausesOnceBeforeAMessageThatHasToBeSplit() {
        List<Draft> drafts = Draft.of(List.of(promise(new Outgoing.Text("word ".repeat(1000)))));

        assertThat(drafts)
                .extracting(Draft::pause)
                .containsExactly(Duration.ofSeconds(2), Duration.ZERO, Duration.ZERO);
    }

    @Test
    void keepsWhatMetaCouldNeverAcceptAsAFlaw() {
        Outgoing broken = new Outgoing.Media(Outgoing.MediaKind.IMAGE, "");

        assertThat(Draft.of(List.of(promise(broken)))).singleElement().matches(draft -> draft.flaw()
                .isPresent());
    }

    private static Promise promise(Outgoing what) {
        return new Promise("1", "2", "1:2", 7L, "bot", what, Duration.ofSeconds(2));
    }
}
