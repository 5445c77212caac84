package io.causerie.bot.edit;

import io.causerie.bot.BotText;
import io.causerie.bot.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The expressions of an intent in one language, as the bot file has them: with tags, as in {@code in [Paris](location)}. */
public final class Phrases {
    private Phrases() {}

    /**
     * What became of expressions that were to be added.
     *
     * @param known those that were left out, with the intent that has them
     */
    public record Added(String file, List<String> added, Map<String, String> known) {}

    /** Adds those that no intent has yet, tags and capitals aside. */
    public static Added add(String file, String intent, String language, List<String> lines) {
        Map<String, String> owners = owners(file, language);
        List<String> all = new ArrayList<>(of(file, intent, language));
        List<String> added = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (String line : lines) {
            String owner = owners.putIfAbsent(bare(line), intent);
            if (owner == null) {
                added.add(line);
            } else {
                known.put(line, owner);
            }
        }
        all.addAll(added);
        String changed = added.isEmpty() ? file : put(file, intent, language, all);
        return new Added(changed, List.copyOf(added), Map.copyOf(known));
    }

    public static String remove(String file, String intent, String language, Collection<String> written) {
        List<String> left = of(file, intent, language).stream()
                .filter(line -> !written.contains(line))
                .toList();
        return put(file, intent, language, left);
    }

    /** Puts another in its place. */
    public static String exchange(String file, String intent, String language, String before, String after) {
        List<String> all = of(file, intent, language).stream()
                .map(line -> line.equals(before) ? after : line)
                .distinct()
                .toList();
        return put(file, intent, language, all);
    }

    public static String move(String file, String intent, String language, Collection<String> written, String to) {
        return add(remove(file, intent, language, written), to, language, List.copyOf(written))
                .file();
    }

    /** Tags words where they stand first at or after an offset; empty when they are not there or tagged already. */
    public static Optional<Expression> tag(Expression expression, String words, int from, String entity) {
        int found = words.isEmpty() ? -1 : expression.text().indexOf(words, Math.max(0, from));
        int start = found >= 0 || words.isEmpty() ? found : expression.text().indexOf(words);
        int end = start + words.length();
        boolean free = expression.tags().stream().allMatch(tag -> tag.end() <= start || tag.start() >= end);
        if (start < 0 || !free) {
            return Optional.empty();
        }
        var tags = new ArrayList<>(expression.tags());
        tags.add(new Expression.Tag(start, end, entity));
        tags.sort((a, b) -> a.start() - b.start());
        return Optional.of(new Expression(expression.text(), tags));
    }

    /** Without the tag that begins at an offset. */
    public static Expression untag(Expression expression, int start) {
        return new Expression(
                expression.text(),
                expression.tags().stream().filter(tag -> tag.start() != start).toList());
    }

    private static List<String> of(String file, String intent, String language) {
        return lines(BotText.at(file, path(intent, language)).orElse(List.of()));
    }

    private static Map<String, String> owners(String file, String language) {
        Map<String, String> owners = new HashMap<>();
        if (BotText.at(file, List.of("intents")).orElse(Map.of()) instanceof Map<?, ?> intents) {
            intents.forEach((intent, value) -> {
                if (value instanceof Map<?, ?> map && map.get("expressions") instanceof Map<?, ?> languages) {
                    lines(languages.get(language)).forEach(line -> owners.put(bare(line), String.valueOf(intent)));
                }
            });
        }
        return owners;
    }

    private static List<String> lines(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String bare(String line) {
        return Expression.parse(line).text().strip().toLowerCase(Locale.ROOT);
    }

    private static String put(String file, String intent, String language, List<String> all) {
        return BotText.put(file, path(intent, language), all);
    }

    private static List<String> path(String intent, String language) {
        return List.of("intents", intent, "expressions", language);
    }
}
