package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Embeddings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Points of sentences in a file, so that a second run of the benchmark need not compute them again. */
final class FileEmbeddings implements Embeddings, AutoCloseable {
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final DataOutputStream out;

    FileEmbeddings(Path file) throws IOException {
        if (Files.exists(file)) {
            read(file);
        }
        out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }

    private void read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                String key = in.readUTF();
                float[] point = new float[in.readInt()];
                for (int i = 0; i < point.length; i++) {
                    point[i] = in.readFloat();
                }
                known.put(key, point);
            }
        } catch (EOFException e) {
            return;
        }
    }

    @Override
    public Map<String, float[]> find(String model, Collection<String> texts) {
        return texts.stream()
                .filter(text -> known.containsKey(model + '\n' + text))
                .collect(Collectors.toMap(text -> text, text -> known.get(model + '\n' + text), (a, b) -> a));
    }

    @Override
    public void keep(String model, Map<String, float[]> points) {
        points.forEach((text, point) -> keep(model, text, point));
    }

    private synchronized void keep(String model, String text, float[] point) {
        known.put(model + '\n' + text, point);
        try {
            out.writeUTF(model + '\n' + text);
            out.writeInt(point.length);
            for (float value : point) {
                out.writeFloat(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
