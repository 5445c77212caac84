package io.causerie.bot.edit;

import io.causerie.bot.Bot;
import io.causerie.bot.BotText;
import io.causerie.bot.Parts;
import io.causerie.bot.Skill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives an intent, an entity or a skill another name, and says the new one wherever the bot speaks of it. */
public final class Renaming {
    /** Where in a skill we are: names stand in conditions and in requirements in different forms. */
    private enum Within {
        WORDS,
        CONDITION,
        REQUIREMENT
    }

    private final String kind;
    private final String old;
    private final String now;
    private final Pattern inCondition;
    private final Pattern inWords;

    private Renaming(String kind, String old, String now) {
        String name = Pattern.quote(old) + "(?![\\w-])";
        this.kind = kind;
        this.old = old;
        this.now = now;
        this.inCondition = Pattern.compile("^(\\s*" + (kind.equals("intent") ? "@" : "#") + ")" + name);
        this.inWords = Pattern.compile("(\\{\\{#|nlp\\.entities\\.|]\\()" + name + "(?=[.}\\[)])");
    }

    public static String intent(String file, String old, String now) {
        return new Renaming("intent", old, now).skills(BotText.rename(file, List.of("intents", old), now));
    }

    public static String entity(String file, String old, String now) {
        var renaming = new Renaming("entity", old, now);
        return renaming.skills(renaming.each("intents", BotText.rename(file, List.of("entities", old), now)));
    }

    /** Skills that speak of an intent; {@code kind} is intent or entity. */
    public static List<String> users(Bot bot, String kind, String name) {
        var renaming = new Renaming(kind, name, name + "-");
        return bot.skills().values().stream()
                .filter(skill -> renaming.isIn(Parts.of(skill)))
                .map(Skill::slug)
                .toList();
    }

    private boolean isIn(Object skill) {
        return !renamed(skill, Within.WORDS).equals(skill);
    }

    private String skills(String file) {
        return each("skills", file);
    }

    private String each(String kindOfPart, String file) {
        String changed = file;
        for (Map.Entry<?, ?> part : parts(file, kindOfPart).entrySet()) {
            Object after = renamed(part.getValue(), Within.WORDS);
            if (!after.equals(part.getValue())) {
                changed = BotText.put(changed, List.of(kindOfPart, String.valueOf(part.getKey())), after);
            }
        }
        return changed;
    }

    private static Map<?, ?> parts(String file, String kindOfPart) {
        return BotText.at(file, List.of(kindOfPart)).orElse(Map.of()) instanceof Map<?, ?> map ? map : Map.of();
    }

    private Object renamed(Object value, Within within) {
        if (value instanceof Map<?, ?> map) {
            return map(map, within);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(member -> renamed(member, within)).toList();
        }
        if (value instanceof String text) {
            String words = exchanged(inWords, text);
            return within == Within.CONDITION ? exchanged(inCondition, words) : words;
        }
        return value;
    }

    private String exchanged(Pattern pattern, String text) {
        return kind.equals("intent") && pattern == inWords
                ? text
                : pattern.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(now));
    }

    private Object map(Map<?, ?> map, Within within) {
        var changed = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> changed.put(String.valueOf(key), renamed(value, inside(key, within))));
        if (within == Within.REQUIREMENT && old.equals(map.get(kind))) {
            changed.put(kind, now);
            changed.putIfAbsent("as", old);
        }
        return changed;
    }

    private static Within inside(Object key, Within within) {
        if (key.equals("if") || key.equals("triggers")) {
            return Within.CONDITION;
        }
        if (key.equals("requirements")) {
            return Within.REQUIREMENT;
        }
        return key.equals("any") || key.equals("all") ? within : Within.WORDS;
    }
}
