package io.causerie.understanding.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What was learned from a bot's expressions: never changes, holds no native memory, can be stored and shared by threads. */
public final class Trained {
    /** To be raised whenever the same expressions would be learned otherwise. */
    static final int FORMAT = 4;

    /** The half that needs a sentence model, and the mixture of all three parts. */
    record Deep(String sentenceModel, MeaningModel model, Mixture mixture) {}

    private final List<String> intents;
    private final List<String> languages;
    private final int editsSinceCalibration;
    private final Known known;
    private final LexicalModel surface;
    private final Mixture surfaceOnly;
    private final Optional<Deep> deep;

    Trained(
            List<String> intents,
            List<String> languages,
            int editsSinceCalibration,
            Known known,
            LexicalModel surface,
            Mixture surfaceOnly,
            Optional<Deep> deep) {
        this.intents = List.copyOf(intents);
        this.languages = List.copyOf(languages);
        this.editsSinceCalibration = editsSinceCalibration;
        this.known = known;
        this.surface = surface;
        this.surfaceOnly = surfaceOnly;
        this.deep = deep;
    }

    public List<String> intents() {
        return intents;
    }

    /** Languages of the expressions, the one with most expressions first. */
    public List<String> languages() {
        return languages;
    }

    int editsSinceCalibration() {
        return editsSinceCalibration;
    }

    Known known() {
        return known;
    }

    LexicalModel surface() {
        return surface;
    }

    Mixture surfaceOnly() {
        return surfaceOnly;
    }

    /** Empty when learned under another sentence model than the given one. */
    Optional<Deep> deep(Optional<String> sentenceModel) {
        return deep.filter(d -> sentenceModel.equals(Optional.of(d.sentenceModel())));
    }

    /** A compact form that {@link #of} reads back on any node. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(FORMAT);
            writeAll(out, intents);
            writeAll(out, languages);
            out.writeInt(editsSinceCalibration);
            known.write(out);
            surface.write(out);
            surfaceOnly.write(out);
            out.writeBoolean(deep.isPresent());
            if (deep.isPresent()) {
                out.writeUTF(deep.get().sentenceModel());
                deep.get().model().write(out);
                deep.get().mixture().write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty when written by another version of this engine: train again. */
    public static Optional<Trained> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
            return in.readInt() == FORMAT ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Trained read(DataInputStream in) throws IOException {
        List<String> intents = readAll(in);
        int count = intents.size();
        List<String> languages = readAll(in);
        int edits = in.readInt();
        Known known = Known.read(in);
        LexicalModel surface = LexicalModel.read(in, count);
        Mixture surfaceOnly = Mixture.read(in);
        Optional<Deep> deep = in.readBoolean()
                ? Optional.of(new Deep(in.readUTF(), MeaningModel.read(in, count), Mixture.read(in)))
                : Optional.empty();
        return new Trained(intents, languages, edits, known, surface, surfaceOnly, deep);
    }

    private static void writeAll(DataOutputStream out, List<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add(in.readUTF());
        }
        return words;
    }
}
