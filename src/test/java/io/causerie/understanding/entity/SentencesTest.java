package io.causerie.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SentencesTest {
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Paris]");

    @TestFactory
    Stream<DynamicTest> findsWhatTheTableSays() {
        return Table.rows("sentences").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + ": " + row.get(1),
                        () -> findsWhatTheTableSays(row.get(0), row.get(1), row.get(2))));
    }

    private static void findsWhatTheTableSays(String language, String text, String expected) {
        Sentence sentence = Sentence.of(text, language, NOW);

        List<Found> found = GoldFinder.in(sentence).stream()
                .filter(one -> !one.entity().equals("pronoun"))
                .toList();

        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split("; "));
        assertThat(found).as(text).hasSameSizeAs(wanted);
        assertThat(shown(found, wanted, text)).isEqualTo(wanted);
    }

    /** As the table shows them, with the fields that the table names. */
    private static List<String> shown(List<Found> found, List<String> wanted, String text) {
        return Stream.iterate(0, i -> i + 1)
                .limit(found.size())
                .map(i -> shown(found.get(i), wanted.get(i), text))
                .toList();
    }

    private static String shown(Found found, String wanted, String text) {
        int blank = wanted.indexOf(' ');
        String fields = blank < 0
                ? ""
                : Stream.of(wanted.substring(blank + 1).split(" · "))
                        .map(field -> field.substring(0, field.indexOf('=')))
                        .map(name -> name + "=" + found.object(text).get(name))
                        .collect(Collectors.joining(" · "));
        return fields.isEmpty() ? found.entity() : found.entity() + " " + fields;
    }
}
