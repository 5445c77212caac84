package io.causerie.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence as a machine compares it: small letters without accents, cut into words. */
final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");
    private static final Pattern LAUGHTER =
            Pattern.compile("\\b(?:a?(?:ha|ah|he|eh|hi|ih){2,}h?a?|(?:ha |ah |he |hi ){1,}(?:ha|ah|he|hi))\\b");
    private static final int MOST_CHARACTERS = 2_000;

    private Words() {}

    static String folded(String text) {
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String plain =
                ACCENTS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(LAUGHTER.matcher(folded(text)).replaceAll("haha"));
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }
}
