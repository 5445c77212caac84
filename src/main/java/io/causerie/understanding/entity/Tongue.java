package io.causerie.understanding.entity;

/** The languages whose words are known here; in others only what every language writes alike is found. */
enum Tongue {
    ENGLISH,
    FRENCH,
    OTHER;

    /** By ISO 639-1 code, with or without a region. */
    static Tongue of(String language) {
        if (language.startsWith("en")) {
            return ENGLISH;
        }
        return language.startsWith("fr") ? FRENCH : OTHER;
    }
}
