package io.causerie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever somebody signed: it is refused, or it is events that fit into their rows and can be handed out. */
class BodyFuzz {

    @FuzzTest(maxDuration = "5s")
    void everyBodyIsEventsThatFitOrIsRefused(byte[] raw) {
        Body.Reading reading = Body.read(raw);

        assertThat(Body.read(raw)).isEqualTo(reading);
        if (reading instanceof Body.Items items) {
            items.items().forEach(BodyFuzz::fits);
        }
    }

    private static void fits(Body.Item item) {
        NewEvent event = NewEvent.of("app", item);
        fits(item.page(), 128);
        fits(event.lane(), 257);
        fits(item.dedupKey(), 64);
        fits(item.kind(), 64);
        fits(item.json(), Integer.MAX_VALUE);
        assertThat(Lane.page(event.lane())).isEqualTo(item.page());
        assertThat(IncomingReader.read(item.page(), item.channel(), item.json()))
                .isNotNull();
    }

    /** PostgreSQL takes neither the character zero nor half a pair. */
    private static void fits(String text, int most) {
        assertThat(text.length()).isLessThanOrEqualTo(most);
        assertThat(text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE))
                .as(text)
                .isTrue();
    }
}
