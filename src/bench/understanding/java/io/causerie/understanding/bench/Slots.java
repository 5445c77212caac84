package io.causerie.understanding.bench;

import io.causerie.bot.Bot;
import io.causerie.bot.Entity;
import io.causerie.bot.Expression;
import io.causerie.bot.Intent;
import io.causerie.understanding.entity.EntityFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** How well free entities are learned: the slots of SNIPS, by the F1 of whole spans. */
final class Slots {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00Z");

    private Slots() {}

    public static void main(String[] args) throws IOException {
        Path set = Path.of(System.getProperty("causerie.shared", "../shared"), "nlu-data", "snips");
        List<Expression> lessons = read(set.resolve("train"));
        long before = System.nanoTime();
        EntityFinder finder = EntityFinder.of(bot(lessons));
        System.out.printf("learned %d sentences in %d ms%n", lessons.size(), (System.nanoTime() - before) / 1_000_000);

        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Expression expression : read(set.resolve("test"))) {
            Set<String> truth = new HashSet<>();
            expression
                    .tags()
                    .forEach(tag ->
                            truth.add(tag.entity() + " " + expression.text().substring(tag.start(), tag.end())));
            Set<String> ours = spans(finder.find(expression.text(), "en", "en", NOW));
            found += ours.size();
            wanted += truth.size();
            ours.retainAll(truth);
            right += ours.size();
        }
        double precision = right / (double) found;
        double recall = right / (double) wanted;
        System.out.printf(
                "precision %.1f, recall %.1f, F1 %.1f%n",
                100 * precision, 100 * recall, 200 * precision * recall / (precision + recall));
    }

    private static Set<String> spans(Map<String, List<Map<String, Object>>> entities) {
        Set<String> spans = new HashSet<>();
        entities.forEach((slug, objects) -> {
            if (slug.startsWith("s-")) {
                objects.forEach(object -> spans.add(slug + " " + object.get("raw")));
            }
        });
        return spans;
    }

    private static Bot bot(List<Expression> lessons) {
        var slugs = new TreeSet<String>();
        lessons.forEach(lesson -> lesson.tags().forEach(tag -> slugs.add(tag.entity())));
        var entities = new LinkedHashMap<String, Entity>();
        slugs.forEach(slug -> entities.put(slug, new Entity.Free(slug, Map.of(), Entity.Enrichments.NONE)));
        var intent = new Intent("all", "", OptionalInt.empty(), true, Map.of("en", lessons));
        return new Bot(
                "snips",
                "",
                "",
                List.of("en"),
                50,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Map.of("all", intent),
                entities,
                Map.of(),
                Map.of());
    }

    private static List<Expression> read(Path folder) throws IOException {
        List<String> sentences = Files.readAllLines(folder.resolve("seq.in"));
        List<String> tags = Files.readAllLines(folder.resolve("seq.out"));
        var expressions = new ArrayList<Expression>();
        for (int i = 0; i < sentences.size(); i++) {
            expressions.add(expression(
                    sentences.get(i).strip().split("\\s+"), tags.get(i).strip().split("\\s+")));
        }
        return expressions;
    }

    private static Expression expression(String[] words, String[] labels) {
        var text = new StringBuilder();
        var tags = new ArrayList<Expression.Tag>();
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ");
            int start = text.length();
            text.append(words[i]);
            if (labels[i].startsWith("B-")) {
                tags.add(new Expression.Tag(start, text.length(), slug(labels[i])));
            } else if (labels[i].startsWith("I-")) {
                Expression.Tag begun = tags.remove(tags.size() - 1);
                tags.add(new Expression.Tag(begun.start(), text.length(), begun.entity()));
            }
        }
        return new Expression(text.toString(), tags);
    }

    private static String slug(String label) {
        return "s-" + label.substring(2).toLowerCase(Locale.ROOT);
    }
}
