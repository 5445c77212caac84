package io.causerie.console;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of all areas in one language; a key begins with its area, as in {@code inbox.take-over}. */
abstract class MergedTexts extends ResourceBundle {
    /** One pair of files each, under {@code texts/}. */
    static final List<String> AREAS =
            List.of("shell", "door", "connect", "deletion", "inbox", "monitor", "build", "trial", "train", "people");

    private final Map<String, String> texts = new LinkedHashMap<>();

    MergedTexts(Locale language) {
        for (String area : AREAS) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "io.causerie.console.texts." + area,
                    language,
                    MergedTexts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(area + "." + key, bundle.getString(key)));
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
