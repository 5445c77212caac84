package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingRightTest {
    private static final Instant HEARD = Instant.parse("2026-01-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T12:00:00Z, FREELY",
        "2026-01-02T11:59:59Z, FREELY",
        "2026-01-02T12:00:00Z, BY_HUMAN",
        "2026-01-08T11:59:59Z, BY_HUMAN",
        "2026-01-08T12:00:00Z, NOT"
    })
    void endsForMachinesAfterADayAndForPeopleAfterAWeek(Instant now, SpeakingRight expected) {
        Conversation conversation = new Conversation("1-ada", HEARD);
        conversation.heard(HEARD);

        assertThat(SpeakingRight.of(conversation, now)).isEqualTo(expected);
    }

    @Test
    void isNoneBeforeThePersonWrote() {
        Conversation conversation = new Conversation("1-ada", HEARD);

        assertThat(SpeakingRight.of(conversation, HEARD)).isEqualTo(SpeakingRight.NOT);
    }
}
