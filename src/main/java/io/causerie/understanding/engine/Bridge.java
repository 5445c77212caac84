package io.causerie.understanding.engine;

/** What the two halves of the model get to read of a sentence that is not in the sentence model's language. */
final class Bridge {
    private Bridge() {}

    static String forMeaning(String text, String language) {
        return isFrench(language) ? Glossary.FRENCH.gloss(text) : text;
    }

    /** French words beside their English meaning, so that two words of one meaning share something on the surface too. */
    static String forSurface(String text, String language) {
        return isFrench(language) ? text + '\n' + Glossary.FRENCH.gloss(text) : text;
    }

    private static boolean isFrench(String language) {
        return language.equals("fr");
    }
}
