package io.causerie.understanding.entity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence cut into tokens, with what its words depend on.
 *
 * @param region ISO 3166 code of the language tag, such as GB of en-GB; empty when it names none
 * @param now when and in which zone it is said
 */
record Sentence(String text, List<Token> tokens, Tongue tongue, String region, ZonedDateTime now) {
    /** As long as a Messenger message may be; what is beyond is not looked at. */
    static final int LONGEST = 2_000;

    static Sentence of(String text, String language, ZonedDateTime now) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String region = Locale.forLanguageTag(language.replace('_', '-')).getCountry();
        return new Sentence(cut, Tokens.of(cut), Tongue.of(language), region, now);
    }

    int size() {
        return tokens.size();
    }

    /** The folded word at a place; empty beyond the ends. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean in(int at, Set<String> words) {
        return words.contains(word(at));
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    boolean isDigits(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isDigits();
    }

    /** Whether nothing parts this token from the one before. */
    boolean joined(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    /** Whether the token begins with a capital letter. */
    boolean capital(int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
    }

    /** What the person wrote from a token up to another, which is not included. */
    String raw(int from, int to) {
        return text.substring(start(from), end(to));
    }

    int start(int from) {
        return tokens.get(from).start();
    }

    int end(int to) {
        return tokens.get(to - 1).end();
    }
}
