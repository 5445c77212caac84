package io.causerie.monitor;

import io.causerie.database.Sql;
import io.causerie.graph.GraphErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why messages could not be sent, from the newest dead letters. */
@ApplicationScoped
public class Failures {
    /** No more dead letters than these are looked at. */
    public static final int MOST = 2_000;

    private static final Pattern NUMBERED = Pattern.compile("(?:Tried \\d+ times: )?(\\d+)/(\\d+) (.*?)(?: \\[.*])?");
    private static final int LONGEST = 160;

    @Inject
    Sql sql;

    /** {@code number} is Meta's code, empty where it is not Meta's; {@code words} the newest in the words of whoever refused. */
    public record Cause(String number, String words, int count, Instant last) {
        /** What it means and what to do; empty where Meta has nothing to do with it. */
        public String meaning(Locale language) {
            if (number.isEmpty()) {
                return "";
            }
            String[] parts = number.split("/");
            int subcode = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
            return GraphErrors.meaning(Integer.parseInt(parts[0]), subcode, language);
        }
    }

    /** Of these pages since then, the most frequent first. */
    @Transactional
    public List<Cause> since(Instant from, Collection<String> pages) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        sql
                .rows(
                        """
                        select page, problem, coalesce(settled_at, promised_at) as at from outbox_message
                        where state = 4 order by id desc limit ?""",
                        row -> new Object[] {
                            row.getString("page"), cause(row.getString("problem"), Sql.instant(row, "at"))
                        },
                        MOST)
                .stream()
                .filter(row -> pages.contains((String) row[0]))
                .map(row -> (Cause) row[1])
                .filter(cause -> !cause.last().isBefore(from))
                .forEach(cause -> causes.merge(
                        cause.number().isEmpty() ? cause.words() : cause.number(), cause, Failures::together));
        List<Cause> sorted = new ArrayList<>(causes.values());
        sorted.sort(Comparator.comparingInt(Cause::count).reversed());
        return sorted;
    }

    static Cause cause(String problem, Instant at) {
        String text = problem == null ? "" : problem;
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches()
                || numbered.group(1).length() > 9
                || numbered.group(2).length() > 9) {
            return new Cause("", brief(text), 1, at);
        }
        String number = numbered.group(2).equals("0") ? numbered.group(1) : numbered.group(1) + "/" + numbered.group(2);
        return new Cause(number, brief(numbered.group(3)), 1, at);
    }

    private static Cause together(Cause newer, Cause older) {
        return new Cause(newer.number(), newer.words(), newer.count() + older.count(), newer.last());
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
