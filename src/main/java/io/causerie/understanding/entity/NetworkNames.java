package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** E-mail addresses, URLs and IP addresses; the patterns cannot backtrack over what they have read. */
final class NetworkNames implements Recognizer {
    private static final Pattern CHUNK = Pattern.compile("[^\\s<>\"«»]++");
    private static final Pattern EMAIL = Pattern.compile("(?<![\\p{L}\\p{N}.!#$%&'*/=?^_{|}~+-])"
            + "(?<local>[\\p{L}\\p{N}.!#$%&'*/=?^_{|}~-]++)(?:\\+(?<tag>[\\p{L}\\p{N}._+-]++))?"
            + "@(?<domain>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*+\\.[\\p{L}\\p{N}-]++)++)");
    private static final Pattern URL = Pattern.compile("(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]{1,9})://(?:[^/?#@]*+@)?)?"
            + "(?<host>[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*+(?::[0-9]{1,5})?+)(?<path>/[^?#;]*+)?+(?:;(?<params>[^?#]*+))?+"
            + "(?:\\?(?<query>[^#]*+))?+(?:#(?<fragment>.*+))?+");
    private static final Pattern IP4 = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d]|\\.\\d)");
    private static final Pattern IP6 = Pattern.compile("(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}");
    private static final Set<String> DOMAINS = Stream.of(
                    "com net org info io dev app eu fr de uk ch be ca ai edu gov sap lu es it nl biz cloud online shop"
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        String text = sentence.text();
        if (text.indexOf('.') < 0 && text.indexOf(':') < 0) {
            return found;
        }
        Matcher chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            String chunk = trimmed(chunks.group());
            if (chunk.length() > 3) {
                find(chunk, chunks.start() + chunks.group().indexOf(chunk), found);
            }
        }
        return found;
    }

    /** Without the brackets around it and the punctuation of the sentence behind it. */
    private static String trimmed(String chunk) {
        int start = 0;
        int end = chunk.length();
        while (start < end && "([{'".indexOf(chunk.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".,;:!?)]}'".indexOf(chunk.charAt(end - 1)) >= 0) {
            end--;
        }
        return chunk.substring(start, end);
    }

    private static void find(String chunk, int offset, List<Found> found) {
        if (chunk.indexOf('@') > 0 && !chunk.contains("://")) {
            Matcher email = EMAIL.matcher(chunk);
            while (email.find()) {
                found.add(at(
                        "email",
                        email,
                        offset,
                        Found.fields(
                                "local",
                                email.group("local"),
                                "tag",
                                email.group("tag"),
                                "domain",
                                email.group("domain"))));
            }
            return;
        }
        Matcher ip = IP4.matcher(chunk);
        if (ip.matches() && isIp4(chunk)
                || chunk.contains(":") && IP6.matcher(chunk).matches() && isIp6(chunk)) {
            found.add(new Found(
                    "ip",
                    offset,
                    offset + chunk.length(),
                    0.99,
                    Found.fields("formatted", null, "lat", null, "lng", null)));
            return;
        }
        Matcher url = URL.matcher(chunk);
        if (url.matches() && isUrl(url)) {
            found.add(at("url", url, offset, parts(url)));
        }
    }

    private static Found at(String entity, Matcher match, int offset, Map<String, Object> fields) {
        return new Found(entity, offset + match.start(), offset + match.end(), 0.99, fields);
    }

    private static Map<String, Object> parts(Matcher url) {
        return Found.fields(
                "scheme", url.group("scheme"),
                "host", url.group("host"),
                "path", url.group("path"),
                "params", url.group("params"),
                "query", url.group("query"),
                "fragment", url.group("fragment"));
    }

    private static boolean isIp4(String chunk) {
        return Stream.of(chunk.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256);
    }

    private static boolean isIp6(String chunk) {
        int parts = chunk.split(":", -1).length;
        boolean shortened = chunk.contains("::") && chunk.indexOf("::") == chunk.lastIndexOf("::");
        boolean letters = chunk.chars().anyMatch(Character::isLetter);
        return shortened && (letters || chunk.startsWith("::")) || !chunk.contains("::") && parts == 8;
    }

    /** Without a scheme a host needs a well-known domain, or to begin with www or have a path. */
    private static boolean isUrl(Matcher url) {
        String host = url.group("host").toLowerCase(Locale.ROOT);
        String name = host.replaceFirst(":.*", "");
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean domain = name.contains(".")
                && !name.contains("..")
                && last.length() > 1
                && last.chars().allMatch(Character::isLetter);
        if (url.group("scheme") != null) {
            return true;
        }
        boolean local = name.equals("localhost") && host.contains(":");
        return local || domain && (DOMAINS.contains(last) || name.startsWith("www.") || url.group("path") != null);
    }
}
