package io.causerie.bot;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Helper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of a text with variables, {@code {{memory.name}}}: what may stand in it and how it is read. */
public final class TemplateText {
    public static final int MOST_CHARACTERS = 20_000;

    /** Helpers that open a block. */
    public static final Set<String> BLOCKS = Set.of("if", "unless", "each", "with", "eachJoin");

    /** All helpers; the dialogue room gives each its meaning. */
    public static final Set<String> HELPERS = Set.of(
            "if",
            "unless",
            "each",
            "with",
            "eachJoin",
            "lookup",
            "length",
            "pluck",
            "json",
            "uppercase",
            "lowercase",
            "capitalize",
            "pluralize",
            "join",
            "first",
            "last",
            "eq",
            "ne",
            "gt",
            "lt",
            "and",
            "or",
            "not",
            "add",
            "subtract",
            "dateFormat",
            "default",
            "replace",
            "substring",
            "split");

    private static final Pattern HASH_VARIABLE = Pattern.compile("\\{\\{#\\s*([A-Za-z][\\w-]*)((?:\\.[\\w-]+)*)\\s*}}");
    private static final Pattern BARE_INDEX = Pattern.compile("(?<=[\\w\\]-])\\[(\\d+)]");
    private static final Pattern MUSTACHE = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);
    private static final Pattern BRACE_AFTER =
            Pattern.compile("((?<!\\{)\\{\\{[^{}]*}}|(?<!\\{)\\{\\{\\{[^{}]*}}})(?=})");
    private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{~?\\s*(?:#?\\s*[>*]|=)"
            + "|(?:\\{\\{[~#{]*|\\()\\s*(?:embedded|block|partial|precompile|i18n|i18nJs|include|log)\\b(?!\\.)");
    private static final Handlebars CHECKER = checker();

    private TemplateText() {}

    public static boolean isTemplate(String text) {
        return text.contains("{{");
    }

    /**
     * Old forms in today's: {@code {{#entity.raw}}} looks up an entity, {@code list[0]} is {@code list.[0]}; and a brace of
     * JSON right behind a variable is moved away from it.
     */
    public static String normalised(String text) {
        String parted = BRACE_AFTER.matcher(text).replaceAll("$1 ");
        String looked =
                HASH_VARIABLE.matcher(parted).replaceAll(found -> Matcher.quoteReplacement(entity(found, text)));
        return MUSTACHE.matcher(looked)
                .replaceAll(found -> Matcher.quoteReplacement(
                        BARE_INDEX.matcher(found.group()).replaceAll(".[$1]")));
    }

    private static String entity(java.util.regex.MatchResult found, String text) {
        String name = found.group(1);
        boolean block = BLOCKS.contains(name) || text.contains("{{/" + name);
        return block ? found.group() : "{{nlp.entities." + name + ".[0]" + found.group(2) + "}}";
    }

    /** What is wrong with a text with variables, if anything. */
    public static Optional<String> fault(String text) {
        if (!isTemplate(text)) {
            return Optional.empty();
        }
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of("It is longer than " + MOST_CHARACTERS + " characters");
        }
        if (FORBIDDEN.matcher(text).find()) {
            return Optional.of("Partials, decorators, other delimiters and log are not allowed");
        }
        try {
            CHECKER.compileInline(normalised(text));
            return Optional.empty();
        } catch (HandlebarsException e) {
            return Optional.of(
                    e.getError() == null
                            ? "It cannot be read"
                            : e.getError().reason.strip());
        } catch (IOException e) {
            return Optional.of("It cannot be read");
        }
    }

    private static Handlebars checker() {
        Handlebars handlebars = TemplateEngine.locked();
        Helper<Object> any = (context, options) -> "";
        HELPERS.forEach(name -> handlebars.registerHelper(name, any));
        return handlebars;
    }
}
