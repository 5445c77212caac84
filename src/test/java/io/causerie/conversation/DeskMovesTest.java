package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.conversation.logbook.TracesOf;
import io.causerie.inbox.StoredEvent;
import io.causerie.message.Channel;
import io.causerie.message.Envelope;
import io.causerie.message.Incoming;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What turns without a bot mean for the people of the house. */
class DeskMovesTest {
    private static final Instant NOW = Instant.parse("2026-01-31T09:00:00Z");
    private static final Envelope FROM_ADA = new Envelope("1", "ada", NOW, Channel.MESSAGING);

    private final Conversation conversation = new Conversation("1-ada", NOW);
    private final Effects effects = new Effects();

    @ParameterizedTest
    @ValueSource(strings = {"263902037430900", "26390203743090"})
    void silencesTheBotWhenSomebodyTypesInMetasInbox(String inbox) {
        take(echo(inbox, null));

        assertThat(conversation.inCharge()).isEqualTo(InCharge.AGENT);
        assertThat(effects.deskMoves())
                .containsExactly(new DeskMove("1-ada", "1", false, DeedKind.TYPED_ELSEWHERE, null));
    }

    @Test
    void takesAnEchoWithoutAnAppForOneOfMetasInbox() {
        take(echo(null, null));

        assertThat(conversation.inCharge()).isEqualTo(InCharge.AGENT);
    }

    @Test
    void tellsOnlyTheFirstTimeThatSomebodyAnsweredElsewhere() {
        conversation.putInCharge(InCharge.AGENT);

        take(echo("263902037430900", null));

        assertThat(effects.deskMoves()).containsExactly(new DeskMove("1-ada", "1", false, null, null));
    }

    @Test
    void leavesTheBotInChargeWhenItHearsItself() {
        take(echo("900000000000001", "causerie:17"));

        assertThat(conversation.inCharge()).isEqualTo(InCharge.BOT);
        assertThat(effects.deskMoves()).isEmpty();
    }

    @Test
    void leavesTheBotInChargeWhenAnotherAppSpeaks() {
        take(echo("1234567890", null));

        assertThat(conversation.inCharge()).isEqualTo(InCharge.BOT);
        assertThat(effects.deskMoves()).isEmpty();
    }

    private void take(Incoming incoming) {
        StoredEvent event = new StoredEvent(1, "demo", "1-ada", "echo", NOW, 0, incoming);
        new Turn(event, conversation, Optional.empty(), Optional.empty(), TracesOf.ALL, effects).take(null);
    }

    private static Incoming echo(String app, String metadata) {
        return new Incoming.Echo(FROM_ADA, "m_1", app, metadata, "Hello", List.of());
    }
}
