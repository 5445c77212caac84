package io.causerie.understanding.entity;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import io.causerie.log.Logs;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers (gold entity {@code phone}), found by libphonenumber; numbers without a country are of the language's. */
final class Phones implements Recognizer {
    /** The library's loggers, held before it asks for them. */
    private static final List<Logger> LOGGERS = Stream.of(
                    "com.google.i18n.phonenumbers.PhoneNumberUtil",
                    "com.google.i18n.phonenumbers.metadata.init.MetadataParser",
                    "com.google.i18n.phonenumbers.metadata.init.ClassPathResourceMetadataLoader")
            .map(Logs::of)
            .toList();

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    /** What a number may be written with, and what may stand beside one. */
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d])[+(]?\\d[\\d \\u00A0()./-]*+");

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 24;
    private static final int MOST_TRIES = 10;

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        Matcher runs = RUN.matcher(sentence.text());
        while (runs.find()) {
            long digits = runs.group().chars().filter(Character::isDigit).count();
            if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) {
                addNumbers(runs.group(), runs.start(), region(sentence), found);
            }
        }
        return found;
    }

    private static void addNumbers(String run, int offset, String region, List<Found> found) {
        for (PhoneNumberMatch match : NUMBERS.findNumbers(run, region, Leniency.POSSIBLE, MOST_TRIES)) {
            String raw = match.rawString();
            boolean valid = NUMBERS.isValidNumber(match.number());
            if ((valid || isWrittenAsOne(raw)) && !ADDRESS.matcher(raw).matches()) {
                found.add(new Found(
                        "phone",
                        offset + match.start(),
                        offset + match.end(),
                        valid ? 0.97 : 0.8,
                        Found.fields("number", raw.replaceAll("\\D", ""))));
            }
        }
    }

    private static String region(Sentence sentence) {
        if (!sentence.region().isEmpty()) {
            return sentence.region();
        }
        return switch (sentence.tongue()) {
            case ENGLISH -> "US";
            case FRENCH -> "FR";
            case OTHER -> "ZZ";
        };
    }

    /** A number that no country has given out is a telephone number only if it looks like one. */
    private static boolean isWrittenAsOne(String raw) {
        long digits = raw.chars().filter(Character::isDigit).count();
        boolean groups = raw.strip().split("[^0-9]+").length > 2;
        return raw.startsWith("+") || raw.startsWith("(") || digits >= 9 && (groups || raw.startsWith("0"));
    }
}
