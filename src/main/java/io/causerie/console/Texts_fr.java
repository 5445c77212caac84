package io.causerie.console;

import java.util.Locale;

/** The texts in French. */
public final class Texts_fr extends MergedTexts {
    public Texts_fr() {
        super(Locale.FRENCH);
    }
}
