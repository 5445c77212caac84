package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Expression;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** nlp.js with its default settings, run by Node beside us; install it with npm in src/bench/nlpjs. */
final class NlpJs implements Contestant {
    private static final Path FOLDER = Path.of("src/bench/nlpjs");

    static boolean isInstalled() {
        return Files.isDirectory(FOLDER.resolve("node_modules"));
    }

    @Override
    public String name() {
        return "nlp.js";
    }

    @Override
    public Result run(List<Expression> train, List<Expression> test) {
        try {
            Path lesson = Files.createTempFile("lesson", ".json");
            Path answers = Files.createTempFile("answers", ".json");
            Files.writeString(lesson, lesson(train, test));
            Process node = new ProcessBuilder("node", "rival.js", lesson.toString(), answers.toString())
                    .directory(FOLDER.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (node.waitFor() != 0) {
                throw new IllegalStateException("nlp.js ended with " + node.exitValue());
            }
            Result result = result(answers);
            Files.delete(lesson);
            Files.delete(answers);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while nlp.js ran", e);
        }
    }

    private static String lesson(List<Expression> train, List<Expression> test) {
        JsonArrayBuilder known = Json.createArrayBuilder();
        train.forEach(e -> known.add(Json.createArrayBuilder().add(e.text()).add(e.intent())));
        JsonArrayBuilder asked = Json.createArrayBuilder();
        test.forEach(e -> asked.add(e.text()));
        return Json.createObjectBuilder()
                .add("language", train.get(0).language())
                .add("train", known)
                .add("test", asked)
                .build()
                .toString();
    }

    private static Result result(Path file) throws IOException {
        try (JsonReader in = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject all = in.readObject();
            double seconds = all.getJsonNumber("seconds").doubleValue();
            List<Answer> answers = all.getJsonArray("answers").getValuesAs(JsonArray.class).stream()
                    .map(NlpJs::answer)
                    .toList();
            return new Result(seconds, seconds, 0, answers);
        }
    }

    /** nlp.js says "None" where nothing passes its threshold. */
    private static Answer answer(JsonArray row) {
        String intent = row.getString(0, "None");
        return new Answer(
                intent,
                row.getJsonNumber(1).doubleValue(),
                !intent.equals("None"),
                row.getJsonNumber(2).doubleValue());
    }
}
