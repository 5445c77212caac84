package io.causerie.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts with something in them: {@code #{say.it('inbox.searched', count)}}; also for what beans have to say. */
@Named
@RequestScoped
public class Say {
    @Inject
    Language language;

    public String it(String key, Object... with) {
        return in(language.getLocale(), key, with);
    }

    public boolean knows(String key) {
        return ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH, Texts.class.getClassLoader())
                .containsKey(key);
    }

    static String in(Locale locale, String key, Object... with) {
        try {
            String text = ResourceBundle.getBundle(Texts.class.getName(), locale, Texts.class.getClassLoader())
                    .getString(key);
            return with.length == 0 ? text : new MessageFormat(text, locale).format(with);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }
}
