package io.causerie.understanding.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of the United States as they follow the name of a city; names of one word, as others do not follow one. */
final class States {
    private static final Map<String, String> CODES = Stream.of(
                    "alabama AL",
                    "alaska AK",
                    "arizona AZ",
                    "arkansas AR",
                    "california CA",
                    "colorado CO",
                    "connecticut CT",
                    "delaware DE",
                    "florida FL",
                    "georgia GA",
                    "hawaii HI",
                    "idaho ID",
                    "illinois IL",
                    "indiana IN",
                    "iowa IA",
                    "kansas KS",
                    "kentucky KY",
                    "louisiana LA",
                    "maine ME",
                    "maryland MD",
                    "massachusetts MA",
                    "michigan MI",
                    "minnesota MN",
                    "mississippi MS",
                    "missouri MO",
                    "montana MT",
                    "nebraska NE",
                    "nevada NV",
                    "ohio OH",
                    "oklahoma OK",
                    "oregon OR",
                    "pennsylvania PA",
                    "tennessee TN",
                    "texas TX",
                    "utah UT",
                    "vermont VT",
                    "virginia VA",
                    "washington WA",
                    "wisconsin WI",
                    "wyoming WY")
            .map(entry -> entry.split(" "))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

    private static final Set<String> CODE_ONLY = WordSet.of("NH NJ NM NY NC ND RI SC SD WV DC");

    private States() {}

    /** The code of the state at a token; empty when there is none. */
    static String code(Sentence sentence, int at) {
        String written = sentence.raw(at, at + 1);
        boolean code = written.length() == 2 && (CODES.containsValue(written) || CODE_ONLY.contains(written));
        return code
                ? written
                : Optional.ofNullable(CODES.get(sentence.word(at))).orElse("");
    }
}
