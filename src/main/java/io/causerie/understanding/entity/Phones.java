package io.causerie.understanding.entity;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers (gold entity {@code phone}), found by libphonenumber; numbers without a country are of the language's. */
final class Phones implements Recognizer {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_TRIES = 50;

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        long digits = sentence.text()
                .chars()
                .filter(Character::isDigit)
                .limit(FEWEST_DIGITS)
                .count();
        if (digits < FEWEST_DIGITS) {
            return found;
        }
        for (PhoneNumberMatch match :
                NUMBERS.findNumbers(sentence.text(), region(sentence), Leniency.POSSIBLE, MOST_TRIES)) {
            boolean valid = NUMBERS.isValidNumber(match.number());
            if ((valid || isWrittenAsOne(match.rawString()))
                    && !ADDRESS.matcher(match.rawString()).matches()) {
                String number = match.rawString().replaceAll("\\D", "");
                found.add(new Found(
                        "phone", match.start(), match.end(), valid ? 0.97 : 0.8, Found.fields("number", number)));
            }
        }
        return found;
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
