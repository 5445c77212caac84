package io.causerie.console;

import java.util.Locale;

/** The texts in English, and wherever another language says nothing. */
public final class Texts extends MergedTexts {
    public Texts() {
        super(Locale.ROOT);
    }
}
