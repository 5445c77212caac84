package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Json;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sentences as people with bad intentions or bad keyboards write them, through intents and entities of a bot whose patterns
 * cost as much as patterns can; {@code -Dcauserie.hostile=100000} for many. Time is the processor's, which others on the
 * machine do not lengthen.
 */
class HostileSentencesTest {
    private static final int MANY = Integer.getInteger("causerie.hostile", 2_000);
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Instant NOW = Instant.parse("2026-11-18T09:30:00Z");
    private static final int A_LINE = 10_000;
    private static final System.Logger LOG = System.getLogger("hostile");
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Bot SHOP = ((BotReading.Understood) BotFile.read("""
            causerie: 1
            bot: shop
            languages: [en, fr]
            intents:
              order:
                expressions:
                  en: [one pizza please, I want a pizza, 'a pizza with [capers](topping)', 'put [olives](topping) on it']
                  fr: [une pizza, je veux une pizza]
              hours: {expressions: {en: [when are you open, opening hours], fr: [quand ouvrez-vous, vos horaires]}}
            entities:
              flavour: {type: restricted, fuzziness: 60, values: {en: [vanilla, mint, un deux trois], fr: [vanille, menthe]}}
              topping: {type: free, values: {en: [a b c, hello world]}}
              twice: {type: regex, pattern: '(x+x+)+y'}
              words: {type: regex, pattern: '^(([a-z])+.)+[A-Z]([a-z])+$'}
              either: {type: regex, pattern: '(a|aa)+$'}
              mail: {type: regex, pattern: '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$'}
              again: {type: regex, pattern: '(.*)\\1(.*)\\2!'}
            """)).bot();

    private static Model model;

    @BeforeAll
    static void learn() {
        model = Taught.model(SHOP);
        new HostileSentences(7).stream().limit(300).forEach(HostileSentencesTest::understand);
    }

    @Test
    void understandsAnySentenceInBoundedTime() {
        var sentences = new HostileSentences(11);
        long[] nanos = new long[MANY];

        for (int i = 0; i < MANY; i++) {
            String text = sentences.next();
            long start = CLOCK.getCurrentThreadCpuTime();
            Understood understood = understand(text);
            nanos[i] = CLOCK.getCurrentThreadCpuTime() - start;

            assertThat(Duration.ofNanos(nanos[i]))
                    .as(HostileSentences.readable(text))
                    .isLessThan(LONGEST);
            holdsWhatWasSaid(understood, text);
            if ((i + 1) % A_LINE == 0 || i + 1 == MANY) {
                LOG.log(System.Logger.Level.INFO, figures(Arrays.copyOf(nanos, i + 1)));
            }
        }
    }

    private static Understood understand(String text) {
        try {
            return model.understand(text, Optional.empty(), NOW);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(HostileSentences.readable(text), e);
        }
    }

    private static void holdsWhatWasSaid(Understood understood, String text) {
        understood.entities().values().stream().flatMap(List::stream).forEach(found -> {
            assertThat(text).contains((String) found.get("raw"));
            assertThat((double) found.get("confidence")).isBetween(0.0, 1.0);
        });
        Map<String, Object> told = understood.asMap();
        assertThat(Json.write(told)).startsWith("{");
    }

    private static String figures(long[] nanos) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%d sentences: median %.1f ms, 99 %% under %.1f ms, slowest %.1f ms",
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
