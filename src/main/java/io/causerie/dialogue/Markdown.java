package io.causerie.dialogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SAP's Markdown in Messenger's marks: bold {@code *x*}, italics {@code _x_}, links as text and address. */
final class Markdown {
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)\\s*(.+?)\\s*\\1");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w*])\\*\\s*([^*\\n]+?)\\s*\\*(?![\\w*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()\\s]+)\\)");
    private static final char STAR_FOR_LATER = '\uE000';

    private Markdown() {}

    static String forMessenger(String text) {
        String linked = LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(1).isBlank() ? link.group(2) : link.group(1).strip() + " (" + link.group(2) + ")"));
        String bold = BOLD.matcher(linked).replaceAll(STAR_FOR_LATER + "$2" + STAR_FOR_LATER);
        return ITALIC.matcher(bold).replaceAll("_$1_").replace(STAR_FOR_LATER, '*');
    }
}
