package io.causerie.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What SAP Conversational AI documented and was recorded to answer, beside ours. */
class RecordedAnswersTest {
    /** Rates, a map and the look-up of addresses would be needed, or the printed sample is one of several or contradicts itself. */
    private static final Set<String> NOT_KNOWN = Set.of(
            "dollars",
            "lat",
            "lng",
            "formatted",
            "type",
            "place",
            "city",
            "state",
            "country",
            "street_number",
            "street_name",
            "postal_code",
            "tags",
            "unicode",
            "description",
            "confidence",
            "next",
            "iso",
            "begin",
            "end",
            "years",
            "meters",
            "gender",
            "domain");

    private static final Map<String, String> MISPRINTED = Map.of("frequencey", "frequency", "value", "scalar");

    @TestFactory
    Stream<DynamicTest> documentedObjectsHaveTheSameFields() {
        Map<?, ?> documented =
                (Map<?, ?>) Shared.json(Shared.folder("fixtures/sapcai/nlp").resolve("gold-entities-docs.json"));
        return documented.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(),
                        () -> hasTheFieldsOf(
                                entry.getKey().toString(), (Map<?, ?>) ((Map<?, ?>) entry.getValue()).get("json"))));
    }

    private static void hasTheFieldsOf(String entity, Map<?, ?> sample) {
        String raw = sample.get("raw").toString();

        Map<String, Object> ours = find(raw, "2016-09-30T10:29:54Z").get(entity).get(0);

        sample.forEach((field, value) -> {
            String name = MISPRINTED.getOrDefault(field.toString(), field.toString());
            assertThat(ours).as(entity).containsKey(name);
            if (!NOT_KNOWN.contains(name)) {
                sameValue(entity + "." + name, ours.get(name), value);
            }
        });
    }

    private static void sameValue(String what, Object ours, Object theirs) {
        if (theirs instanceof Number number) {
            assertThat(((Number) ours).doubleValue()).as(what).isCloseTo(number.doubleValue(), within(1e-6));
        } else {
            assertThat(ours).as(what).isEqualTo(theirs);
        }
    }

    @TestFactory
    Stream<DynamicTest> recordedTimesAreFoundWithTheSameFields() {
        return Shared.results("fixtures/sapcai").stream()
                .filter(result -> result.get("language").equals("en"))
                .filter(result -> ((Map<?, ?>) result.get("entities")).containsKey("datetime"))
                .map(result -> DynamicTest.dynamicTest(result.get("source").toString(), () -> findsTheTimesOf(result)));
    }

    private static void findsTheTimesOf(Map<?, ?> result) {
        List<?> recorded = (List<?>) ((Map<?, ?>) result.get("entities")).get("datetime");

        List<Map<String, Object>> ours = find(
                        result.get("source").toString(), result.get("timestamp").toString())
                .get("datetime");

        assertThat(ours).hasSameSizeAs(recorded);
        for (int i = 0; i < ours.size(); i++) {
            Map<?, ?> theirs = (Map<?, ?>) recorded.get(i);
            assertThat(ours.get(i).keySet())
                    .containsAll(theirs.keySet().stream().map(Object::toString).toList());
            if ("absolute".equals(theirs.get("state"))) {
                assertThat(ours.get(i)).containsEntry("raw", theirs.get("raw")).containsEntry("iso", theirs.get("iso"));
                assertThat(ours.get(i)).containsEntry("formatted", theirs.get("formatted"));
                assertThat(ours.get(i)).containsEntry("accuracy", theirs.get("accuracy"));
                assertThat(ours.get(i)).containsEntry("chronology", theirs.get("chronology"));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> recordedNumbersAndPlacesAreFoundWithTheSameFields() {
        return Shared.results("fixtures/sapcai").stream().flatMap(result -> Stream.of("number", "location")
                .filter(((Map<?, ?>) result.get("entities"))::containsKey)
                .map(entity -> DynamicTest.dynamicTest(
                        entity + " in " + result.get("source"), () -> findsThoseOf(result, entity))));
    }

    private static void findsThoseOf(Map<?, ?> result, String entity) {
        Map<?, ?> theirs = (Map<?, ?>) ((List<?>) ((Map<?, ?>) result.get("entities")).get(entity)).get(0);
        ZonedDateTime said = ZonedDateTime.parse("2017-06-01T12:00:00Z");

        var ours = OwnEntitiesTest.finder("")
                .find(result.get("source").toString(), result.get("language").toString(), "en", said)
                .get(entity);

        assertThat(ours).hasSize(1);
        assertThat(ours.get(0).keySet())
                .containsAll(theirs.keySet().stream().map(Object::toString).toList());
        for (String field : List.of("raw", "type", "scalar")) {
            if (theirs.containsKey(field)) {
                sameValue(entity + "." + field, ours.get(0).get(field), theirs.get(field));
            }
        }
    }

    private static Map<String, List<Map<String, Object>>> find(String text, String timestamp) {
        ZonedDateTime said = OffsetDateTime.parse(timestamp).toZonedDateTime();
        return OwnEntitiesTest.finder("").find(text, "en", "en", said);
    }
}
