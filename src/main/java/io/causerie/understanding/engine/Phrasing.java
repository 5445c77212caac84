package io.causerie.understanding.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts word-for-word meanings into the order of English: "not", "me" and the hour have another place in French. */
final class Phrasing {
    private static final int REACH = 4;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})h(\\d{2})?");
    private static final Set<String> AUXILIARIES = Set.of(
            "have",
            "has",
            "had",
            "am",
            "are",
            "is",
            "was",
            "be",
            "will be",
            "would be",
            "will have",
            "would have",
            "can",
            "could",
            "must",
            "should",
            "will be able");
    private static final Set<String> OBJECTS = Set.of("m", "me", "t", "te", "nous", "vous");

    /** A French word or phrase, folded, and what it means; empty where English says nothing. */
    record Part(String french, String english) {
        boolean is(String word) {
            return french.equals(word);
        }
    }

    private final List<Part> parts;

    private Phrasing(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
    }

    static String of(List<Part> parts) {
        Phrasing phrasing = new Phrasing(parts);
        phrasing.tellTimes();
        phrasing.deny();
        phrasing.moveObjects();
        return phrasing.parts.stream()
                .map(Part::english)
                .filter(english -> !english.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** 19h30 is 7:30 pm, and à before it is at. */
    private void tellTimes() {
        for (int i = 0; i < parts.size(); i++) {
            Matcher clock = CLOCK.matcher(parts.get(i).french());
            if (clock.matches() && Integer.parseInt(clock.group(1)) < 24) {
                int hour = Integer.parseInt(clock.group(1));
                String minutes = clock.group(2) == null ? "" : ":" + clock.group(2);
                say(i, (hour > 12 ? hour - 12 : hour) + minutes + (hour >= 12 ? " pm" : " am"));
                if (i > 0 && parts.get(i - 1).is("a")) {
                    say(i - 1, "at");
                }
            }
        }
    }

    /** "I do not find" for "je ne trouve pas"; after "have" or "can" the word is in its place already. */
    private void deny() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).is("ne") || parts.get(i).is("n")) {
                int end = Math.min(parts.size(), i + 1 + REACH);
                for (int j = i + 2; j < end && parts.get(i).english().isEmpty(); j++) {
                    deny(i, j);
                }
            }
        }
    }

    private void deny(int at, int word) {
        if (parts.get(word).is("pas")
                && parts.subList(at, word).stream().noneMatch(part -> AUXILIARIES.contains(part.english()))) {
            say(at, "do not");
            say(word, "");
        } else if (parts.get(word).is("plus")) {
            say(at, "no longer");
            say(word, "");
        }
    }

    /** "Can you help me" for "peux-tu m'aider"; in "je me sens" it only belongs to the verb. */
    private void moveObjects() {
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (isReflexive(subject(i), part.french())) {
                say(i, "");
            } else if (OBJECTS.contains(part.french()) && part.english().equals("me") && i + 1 < parts.size()) {
                int verb = AUXILIARIES.contains(parts.get(i + 1).english()) && i + 2 < parts.size() ? i + 2 : i + 1;
                parts.remove(i);
                parts.add(verb, part);
                i = verb;
            }
        }
    }

    private String subject(int object) {
        int before = object > 1 && parts.get(object - 1).is("ne") ? object - 2 : object - 1;
        String french = parts.get(before).french();
        return french.substring(french.lastIndexOf(' ') + 1);
    }

    private static boolean isReflexive(String subject, String word) {
        return switch (word) {
            case "me", "m" -> subject.equals("je") || subject.equals("j");
            case "te", "t" -> subject.equals("tu");
            case "vous", "nous" -> subject.equals(word);
            default -> false;
        };
    }

    private void say(int at, String english) {
        parts.set(at, new Part(parts.get(at).french(), english));
    }
}
