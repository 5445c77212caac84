package io.causerie.bot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Refuses patterns that can go on for ever without looking at a character, which a bound of steps would not notice: huge
 * numbers of rounds, and choices between alternatives that are all empty.
 */
final class PatternCost {
    private static final Pattern ROUNDS = Pattern.compile("(\\)?)\\{(\\d+)(?:,(\\d*))?}");
    private static final Pattern OPENING = Pattern.compile("\\?(?:[:=!>]|<[=!]|<\\w+>|[a-z-]+:)");
    private static final int MOST_ROUNDS = 1_000;
    private static final long MOST_NESTED = 10_000_000;

    private PatternCost() {}

    /** Where a group begins, where its running alternative begins, and how many of its alternatives may be empty. */
    private record Group(int alternative, int empty) {}

    /** @throws IllegalArgumentException with a message for the author */
    static void check(String java) {
        checkRounds(java);
        Deque<Group> open = new ArrayDeque<>();
        boolean inClass = false;
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                open.push(new Group(body(java, i + 1), 0));
            } else if (c == '|' && !open.isEmpty()) {
                open.push(ended(open.pop(), java, i));
            } else if (c == ')' && !open.isEmpty()) {
                ended(open.pop(), java, i);
            }
        }
    }

    private static int body(String java, int from) {
        Matcher opening = OPENING.matcher(java).region(from, java.length());
        return opening.lookingAt() ? opening.end() : from;
    }

    private static Group ended(Group group, String java, int end) {
        boolean empty = group.alternative() <= end && matchesNothing(java.substring(group.alternative(), end));
        if (empty && group.empty() > 0) {
            throw new IllegalArgumentException(
                    "Two alternatives before character " + (end + 1) + " may both be empty; only the first counts");
        }
        return new Group(end + 1, group.empty() + (empty ? 1 : 0));
    }

    private static boolean matchesNothing(String alternative) {
        try {
            return Pattern.compile(alternative).matcher("").matches();
        } catch (PatternSyntaxException refersToOtherGroups) {
            return false;
        }
    }

    private static void checkRounds(String java) {
        long nested = 1;
        Matcher rounds = ROUNDS.matcher(java);
        while (rounds.find()) {
            String most = rounds.group(3) == null || rounds.group(3).isEmpty() ? rounds.group(2) : rounds.group(3);
            long count = most.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(most);
            nested = rounds.group(1).isEmpty() ? nested : nested * Math.max(1, count);
            if (count > MOST_ROUNDS || nested > MOST_NESTED) {
                throw new IllegalArgumentException("Nothing may be repeated more than " + MOST_ROUNDS
                        + " times, and groups within groups not " + MOST_NESTED + " times");
            }
        }
    }
}
