package io.causerie.understanding.engine;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Loads the sentence model that lies on the class path, if this machine can run it. */
public final class SentenceModel {
    private static final System.Logger LOG = System.getLogger(SentenceModel.class.getName());
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private SentenceModel() {}

    /** Empty, with a warning in the log, where the native library or the model cannot be loaded. */
    public static Optional<SentenceEncoder> load() {
        try {
            return Optional.of(encoder());
        } catch (IOException | LinkageError | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No sentence model; sentences are understood by their words only", e);
            return Optional.empty();
        }
    }

    private static SentenceEncoder encoder() throws IOException {
        Path file = Files.createTempFile("causerie-sentence-model", ".onnx");
        try (InputStream model = resource(MODEL)) {
            Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
            return new OnnxEncoder(SharedRuntime.get().open(file), new WordPiece(vocabulary()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static Map<String, Integer> vocabulary() throws IOException {
        try (InputStream in = resource(TOKENIZER);
                JsonReader reader = Json.createReader(in)) {
            JsonObject vocabulary = reader.readObject().getJsonObject("model").getJsonObject("vocab");
            Map<String, Integer> numbers = new HashMap<>();
            vocabulary.forEach((piece, number) -> numbers.put(piece, vocabulary.getInt(piece)));
            return numbers;
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SentenceModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return in;
    }
}
