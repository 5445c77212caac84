package io.causerie.conversation.logbook;

import io.causerie.bot.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes secrets out of JSON-like values: by the names they stand under, and those that show what they are. */
final class Masks {
    static final String MASK = "•••";

    private static final int LONGEST_JSON = 32_000;
    private static final List<String> NAMES = List.of(
            "password",
            "passwd",
            "secret",
            "token",
            "authorization",
            "api_key",
            "apikey",
            "api-key",
            "access_key",
            "credential",
            "cookie",
            "signature");
    private static final String NAMED = "[\\w.-]*(?:" + String.join("|", NAMES) + ")[\\w.-]*";
    private static final Pattern IN_FORM = Pattern.compile("(?i)\\b(" + NAMED + "|key|pwd)=[^&\\s\"]*");
    private static final Pattern IN_BROKEN_JSON = Pattern.compile("(?i)(\"" + NAMED + "\"\\s*:\\s*)\"[^\"]*\"?");
    private static final Pattern AT_SIGHT =
            Pattern.compile("(?i)(\\b(?:bearer|basic)\\s+)[\\w.~+/=-]{12,}|\\bEAA[A-Za-z0-9]{20,}");
    private static final Pattern USER_OF_URL = Pattern.compile("(?<=://)[^/@\\s]+@");

    private Masks() {}

    static Object masked(Object value) {
        if (value instanceof Map<?, ?> map) {
            var masked = new LinkedHashMap<String, Object>();
            map.forEach((name, member) ->
                    masked.put(String.valueOf(name), isSecret(String.valueOf(name)) ? MASK : masked(member)));
            return masked;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Masks::masked).toList();
        }
        return value instanceof String text ? masked(text) : value;
    }

    /** A body as it was sent or answered: JSON becomes what it says, anything else stays a text. */
    static Object body(String body) {
        if (body.length() <= LONGEST_JSON && (body.startsWith("{") || body.startsWith("["))) {
            try {
                return masked(Json.read(body));
            } catch (IllegalArgumentException noJson) {
                return text(body);
            }
        }
        return text(body);
    }

    private static String text(String body) {
        String start = body.length() <= LONGEST_JSON ? body : body.substring(0, LONGEST_JSON);
        return IN_BROKEN_JSON.matcher(masked(start)).replaceAll("$1\"" + MASK + "\"");
    }

    /** Most texts are short words without any of the signs. */
    private static String masked(String text) {
        if (text.length() < 8) {
            return text;
        }
        String seen = text.indexOf('=') < 0 ? text : IN_FORM.matcher(text).replaceAll("$1=" + MASK);
        String hidden = seen.indexOf('@') < 0 ? seen : USER_OF_URL.matcher(seen).replaceAll(MASK + "@");
        return AT_SIGHT.matcher(hidden).replaceAll(found -> (found.group(1) == null ? "" : found.group(1)) + MASK);
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::contains);
    }
}
