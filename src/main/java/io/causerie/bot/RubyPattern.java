package io.causerie.bot;

import java.util.Map;

/** Rewrites the few things that Ruby's regular expressions say differently from Java's. */
final class RubyPattern {
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("alpha", "\\p{IsAlphabetic}"),
            Map.entry("digit", "\\p{IsDigit}"),
            Map.entry("alnum", "\\p{IsAlphabetic}\\p{IsDigit}"),
            Map.entry("upper", "\\p{IsUppercase}"),
            Map.entry("lower", "\\p{IsLowercase}"),
            Map.entry("punct", "\\p{IsPunctuation}"),
            Map.entry("space", "\\s"),
            Map.entry("blank", " \\t"),
            Map.entry("word", "\\w"),
            Map.entry("xdigit", "0-9a-fA-F"));

    private RubyPattern() {}

    static String toJava(String ruby) {
        var java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < ruby.length(); i++) {
            char c = ruby.charAt(i);
            if (c == '\\' && i + 1 < ruby.length()) {
                java.append(escaped(ruby.charAt(++i), inClass));
            } else if (inClass && ruby.startsWith("[:", i)) {
                int end = ruby.indexOf(":]", i);
                java.append(posix(ruby, i, end));
                i = end + 1;
            } else {
                inClass = c == '[' || inClass && c != ']';
                java.append(c);
            }
        }
        return java.toString();
    }

    private static String escaped(char letter, boolean inClass) {
        return switch (letter) {
            case 'h' -> inClass ? "0-9a-fA-F" : "[0-9a-fA-F]";
            case 'H' -> "[^0-9a-fA-F]";
            case 'g' -> throw new IllegalArgumentException("\\g (a call of a group) is not supported");
            default -> "\\" + letter;
        };
    }

    private static String posix(String ruby, int start, int end) {
        String java = end < 0 ? null : CLASSES.get(ruby.substring(start + 2, end));
        if (java == null) {
            throw new IllegalArgumentException("Character class near character " + (start + 1) + " is not known");
        }
        return java;
    }
}
