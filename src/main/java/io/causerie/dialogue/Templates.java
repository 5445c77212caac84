package io.causerie.dialogue;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MapValueResolver;
import io.causerie.bot.TemplateEngine;
import io.causerie.bot.TemplateText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renders texts with variables; what a text may cost is bounded. */
final class Templates {
    static final int MOST_OUTPUT = 50_000;
    static final int MOST_ROUNDS = 10_000;
    static final String BUDGET = "causerie.budget";

    private static final int KEPT = 2_000;
    private static final Handlebars ENGINE = Functions.register(
            TemplateEngine.locked().with((value, next) -> value instanceof String ? value : Values.text(value)));
    private static final Map<String, Template> COMPILED =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Template> eldest) {
                    return size() > KEPT;
                }
            });

    private Templates() {}

    /** @throws IllegalArgumentException with a message for the author */
    static String render(String text, Map<String, Object> variables) {
        if (!TemplateText.isTemplate(text)) {
            return text;
        }
        try {
            var output = new Bounded();
            compiled(text).apply(context(variables), output);
            return output.toString();
        } catch (HandlebarsException e) {
            throw new IllegalArgumentException(reason(e), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("The text is nested too deep", e);
        }
    }

    private static Template compiled(String text) throws IOException {
        Template known = COMPILED.get(text);
        if (known == null) {
            TemplateText.fault(text).ifPresent(fault -> {
                throw new IllegalArgumentException(fault);
            });
            known = ENGINE.compileInline(TemplateText.normalised(text));
            COMPILED.put(text, known);
        }
        return known;
    }

    private static Context context(Map<String, Object> variables) {
        Context context = Context.newBuilder(variables)
                .resolver(MapValueResolver.INSTANCE)
                .build();
        context.data(BUDGET, new int[] {MOST_ROUNDS});
        return context;
    }

    private static String reason(HandlebarsException e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalArgumentException || e.getError() == null
                ? String.valueOf(cause.getMessage())
                : e.getError().reason;
    }

    /** Refuses to grow past the limit. */
    private static final class Bounded extends StringWriter {
        @Override
        public void write(int c) {
            check(1);
            super.write(c);
        }

        @Override
        public void write(String text) {
            check(text.length());
            super.write(text);
        }

        @Override
        public void write(String text, int from, int length) {
            check(length);
            super.write(text, from, length);
        }

        @Override
        public void write(char[] text, int from, int length) {
            check(length);
            super.write(text, from, length);
        }

        private void check(int more) {
            Functions.bounded(getBuffer().length() + more);
        }
    }
}
