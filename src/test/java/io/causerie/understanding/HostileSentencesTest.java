package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sentences as people with bad intentions or bad keyboards write them; {@code -Dcauserie.hostile=100000} for many. */
class HostileSentencesTest {
    private static final int MANY = Integer.getInteger("causerie.hostile", 400);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Bot SHOP = ((BotReading.Understood) BotFile.read("""
            causerie: 1
            bot: shop
            languages: [en, fr]
            intents:
              order: {expressions: {en: [one pizza please, I want a pizza], fr: [une pizza, je veux une pizza]}}
              hours: {expressions: {en: [when are you open, opening hours], fr: [quand ouvrez-vous, vos horaires]}}
            entities:
              flavour: {type: restricted, fuzziness: 80, values: {en: [vanilla, mint], fr: [vanille, menthe]}}
              evil: {type: regex, pattern: '(x+x+)+y'}
            """)).bot();

    private static final List<String> SENTENCES =
            List.of("one pizza please", "quand ouvrez-vous", "vanilla xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "I want mint");
    private static final List<String> POISON = List.of(
            "👩‍👩‍👧‍👦",
            "\u202E",
            "\u200B",
            "\u0000",
            "\uD800",
            "a\u0301\u0301\u0301",
            "\uFEFF",
            "ﷺ",
            "İ",
            "ß",
            "\u2028",
            "\r\n",
            "{{",
            "' or 1=1",
            "x".repeat(10_000),
            "\uDFFF",
            "𝔭𝔦𝔷𝔷𝔞",
            "中文",
            "עברית",
            "\u001B[31m",
            "٣",
            "½");

    @Test
    void understandsAnySentenceInBoundedTime() {
        Model model = Taught.model(SHOP);
        Random random = new Random(11);

        for (int i = 0; i < MANY; i++) {
            String text = i % 3 == 0 ? anything(random) : mutated(random);
            long start = System.nanoTime();
            assertThatCode(() -> model.understand(text, Optional.empty()))
                    .as(escaped(text))
                    .doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(escaped(text))
                    .isLessThan(LONGEST);
        }
    }

    private static String anything(Random random) {
        int length = random.nextInt(10) == 0 ? 2_000 : random.nextInt(60);
        return random.ints(length, 0, 0x20000).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SENTENCES.get(random.nextInt(SENTENCES.size())));
        IntStream.range(0, 1 + random.nextInt(4)).forEach(turn -> {
            int at = random.nextInt(text.length() + 1);
            String poison = POISON.get(random.nextInt(POISON.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 2));
                case 1 -> text.reverse();
                default -> text.insert(at, poison);
            }
        });
        return text.toString();
    }

    private static String escaped(String text) {
        return text.codePoints()
                .limit(80)
                .mapToObj(c -> c >= ' ' && c < 127 ? Character.toString(c) : String.format("\\u{%x}", c))
                .collect(Collectors.joining());
    }
}
