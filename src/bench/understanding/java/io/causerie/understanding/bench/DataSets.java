package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Expression;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The public data sets in their standard splits; an out-of-scope sentence has the empty intent. */
final class DataSets {
    /** What to learn and what to be asked. */
    record DataSet(String name, List<Expression> train, List<Expression> test) {}

    private static final Path FRENCH = Path.of("src/bench/understanding/french");

    private final Path folder;

    DataSets(Path folder) {
        this.folder = folder;
    }

    List<DataSet> all() {
        List<Expression> clinc = clinc("test", "oos_test");
        List<Expression> banking = csv("banking77/test.csv", "en");
        return List.of(
                new DataSet("CLINC150", clinc("train"), clinc),
                new DataSet("CLINC150, 10 an intent", pair("clinc150/train_10"), clinc),
                new DataSet("CLINC150, 5 an intent", pair("clinc150/train_5"), clinc),
                new DataSet("BANKING77", csv("banking77/train.csv", "en"), banking),
                new DataSet("BANKING77, 10 an intent", pair("banking77/train_10"), banking),
                new DataSet("BANKING77, 5 an intent", pair("banking77/train_5"), banking),
                new DataSet("CLINC150 in French, tuned on", pair("clinc150/train_10"), french("tuned", "clinc150")),
                new DataSet("BANKING77 in French, tuned on", pair("banking77/train_10"), french("tuned", "banking77")),
                new DataSet("CLINC150 in French, broad", pair("clinc150/train_10"), french("broad", "clinc150")),
                new DataSet("CLINC150 in French", pair("clinc150/train_10"), french("fresh", "clinc150")),
                new DataSet("BANKING77 in French", pair("banking77/train_10"), french("fresh", "banking77")),
                new DataSet("SNIPS", pair("snips/train"), pair("snips/test")),
                new DataSet(
                        "wikit-fr",
                        csv("wikit-fr/training_dataset.csv", "fr"),
                        csv("wikit-fr/test_dataset.csv", "fr")));
    }

    DataSet named(String name) {
        return all().stream().filter(set -> set.name().equals(name)).findFirst().orElseThrow();
    }

    /** Our own French sentences, whichever English set their intents are from. */
    List<Expression> ours() {
        return lines(FRENCH.resolve("tuned.tsv")).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Expression(cells[2], "fr", cells[1]))
                .toList();
    }

    private List<Expression> clinc(String... parts) {
        List<Expression> expressions = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(folder.resolve("clinc150/data_full.json"));
                JsonReader json = Json.createReader(in)) {
            JsonObject all = json.readObject();
            for (String part : parts) {
                for (JsonArray row : all.getJsonArray(part).getValuesAs(JsonArray.class)) {
                    String intent = row.getString(1);
                    expressions.add(new Expression(row.getString(0), "en", intent.equals("oos") ? "" : intent));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expressions;
    }

    private List<Expression> pair(String path) {
        List<String> texts = lines(path + "/seq.in");
        List<String> labels = lines(path + "/label");
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            expressions.add(
                    new Expression(texts.get(i).strip(), "en", labels.get(i).strip()));
        }
        return expressions;
    }

    private List<Expression> csv(String path, String language) {
        List<Expression> expressions = new ArrayList<>();
        List<List<String>> rows = Csv.read(String.join("\n", lines(path)));
        for (List<String> row : rows.subList(1, rows.size())) {
            expressions.add(
                    new Expression(row.get(0).strip(), language, row.get(1).strip()));
        }
        return expressions;
    }

    /** Our own French sentences for intents of an English set. */
    private static List<Expression> french(String file, String set) {
        return lines(FRENCH.resolve(file + ".tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(set))
                .map(cells -> new Expression(cells[2], "fr", cells[1]))
                .toList();
    }

    private List<String> lines(String path) {
        return lines(folder.resolve(path));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
