package io.causerie.dialogue;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Functions that make texts of texts. */
final class TextFunctions {
    private TextFunctions() {}

    static void register(Handlebars engine) {
        Functions.add(engine, "uppercase", (value, o) -> Values.text(value).toUpperCase(locale(o)));
        Functions.add(engine, "lowercase", (value, o) -> Values.text(value).toLowerCase(locale(o)));
        Functions.add(engine, "capitalize", (value, o) -> Functions.capitalized(Values.text(value)));
        Functions.add(engine, "pluralize", TextFunctions::pluralize);
        Functions.add(engine, "join", (value, o) -> join(Values.list(value), text(o, 0, ", ")));
        Functions.add(engine, "replace", (value, o) -> replace(Values.text(value), text(o, 0, ""), text(o, 1, "")));
        Functions.add(engine, "substring", (value, o) -> substring(Values.text(value), o));
        Functions.add(
                engine,
                "split",
                (value, o) -> Arrays.asList(Values.text(value).split(Pattern.quote(text(o, 0, ",")), 1_000)));
        Functions.add(engine, "dateFormat", (value, o) -> date(Values.text(value), text(o, 0, "yyyy-MM-dd"), o));
    }

    private static String text(Options options, int index, String otherwise) {
        return Values.text(options.param(index, otherwise));
    }

    private static Locale locale(Options options) {
        return Locale.forLanguageTag(Values.text(options.context.get("language")));
    }

    /** {@code pluralize "joke" quantity=3} is "3 jokes"; plural="..." gives an irregular one. */
    private static String pluralize(Object word, Options options) {
        double quantity = Values.number(options.hash("quantity", 0));
        String singular = Values.text(word);
        String plural = Values.text(options.hash("plural", singular + "s"));
        boolean french = locale(options).getLanguage().equals("fr");
        boolean one = french ? Math.abs(quantity) < 2 : Math.abs(quantity) == 1;
        return Values.text(Double.isNaN(quantity) ? 0 : quantity) + " " + (one ? singular : plural);
    }

    private static String join(List<Object> list, String separator) {
        Functions.bounded((long) list.size() * separator.length());
        return list.stream().map(Values::text).collect(Collectors.joining(separator));
    }

    private static String replace(String text, String what, String with) {
        if (what.isEmpty()) {
            return text;
        }
        long times = (text.length() - text.replace(what, "").length()) / what.length();
        Functions.bounded(text.length() + times * with.length());
        return text.replace(what, with);
    }

    private static String substring(String text, Options options) {
        int start = between(0, Values.number(options.param(0, (Object) 0)), text.length());
        int end = between(start, Values.number(options.param(1, (Object) text.length())), text.length());
        return text.substring(start, end);
    }

    private static int between(int least, double wanted, int most) {
        return (int) Math.max(least, Math.min(most, Double.isNaN(wanted) ? least : wanted));
    }

    private static String date(String iso, String pattern, Options options) {
        try {
            ZoneId zone = ZoneId.of(Values.text(options.hash("zone", usualZone(options))));
            return DateTimeFormatter.ofPattern(pattern, locale(options)).format(moment(iso, zone));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return iso;
        }
    }

    private static String usualZone(Options options) {
        String bots = Values.text(options.context.get("time_zone"));
        return bots.isEmpty() ? "UTC" : bots;
    }

    private static TemporalAccessor moment(String iso, ZoneId zone) {
        if (iso.length() <= 10) {
            return LocalDate.parse(iso).atStartOfDay(zone);
        }
        if (iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")) {
            Instant instant = iso.endsWith("Z")
                    ? Instant.parse(iso)
                    : OffsetDateTime.parse(iso).toInstant();
            return instant.atZone(zone);
        }
        return LocalDateTime.parse(iso).atZone(ZoneOffset.UTC);
    }
}
