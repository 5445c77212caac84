package io.causerie.bot;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;
import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

/** Makes Handlebars engines that read nothing but the text they are given and escape nothing. */
public final class TemplateEngine {
    /** Helpers the library brings along that reach for files, logs or a script engine. */
    private static final List<String> UNWANTED =
            List.of("embedded", "block", "partial", "precompile", "i18n", "i18nJs", "include", "log");

    private TemplateEngine() {}

    public static Handlebars locked() {
        var handlebars = new Handlebars(new NoFiles())
                .with(new DefaultHelperRegistry())
                .with(EscapingStrategy.NOOP)
                .infiniteLoops(false);
        Helper<Object> refused = (context, options) -> {
            throw new IllegalArgumentException(options.helperName + " is not allowed");
        };
        UNWANTED.forEach(name -> handlebars.registerHelper(name, refused));
        return handlebars;
    }

    private static final class NoFiles extends AbstractTemplateLoader {
        @Override
        public TemplateSource sourceAt(String location) throws IOException {
            throw new FileNotFoundException("templates read no files");
        }
    }
}
