package io.causerie.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private final Page page = new Page("1");

    @Test
    void isSilentUntilTheLatestEndItWasGiven() {
        assertThat(page.hold(NOON, "613 too many calls")).isTrue();
        assertThat(page.hold(NOON.minusSeconds(1), "4 too many calls")).isFalse();
        assertThat(page.hold(Page.FOR_GOOD, "190 the token is dead")).isTrue();
        assertThat(page.hold(Page.FOR_GOOD, "190 the token is dead")).isFalse();

        assertThat(page.isHeld(NOON.plusSeconds(1))).isTrue();
        assertThat(page.alarm()).startsWith("190");
    }
}
