package io.causerie.login;

import java.util.Locale;
import java.util.ResourceBundle;

/** What this room says to people, in their language; in English where the language is not known. */
final class Texts {
    private Texts() {}

    static ResourceBundle of(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                "io.causerie.login." + bundle,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
