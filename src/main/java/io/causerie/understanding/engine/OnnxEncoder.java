package io.causerie.understanding.engine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Runs bge-small-en-v1.5 on one core: the mean of all pieces' vectors, of length one. */
final class OnnxEncoder implements SentenceEncoder {
    static final int WIDTH = 384;
    private static final int LONGEST = 128;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    OnnxEncoder(OrtEnvironment environment, Path model, WordPiece pieces) throws OrtException {
        this.environment = environment;
        this.pieces = pieces;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model.toString(), options);
        }
    }

    @Override
    public String id() {
        return "bge-small-en-v1.5-q/mean";
    }

    @Override
    public int dimensions() {
        return WIDTH;
    }

    @Override
    public float[] encode(String text) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The sentence model is closed");
            }
            return run(text);
        } finally {
            open.readLock().unlock();
        }
    }

    private float[] run(String text) {
        long[] numbers = pieces.numbers(text, LONGEST);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = row(numbers);
                OnnxTensor mask = row(ones);
                OnnxTensor types = row(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return pooled(((OnnxTensor) result.get(0)).getFloatBuffer(), numbers.length);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model refused a sentence", e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] pooled(FloatBuffer states, int length) {
        float[] vector = new float[WIDTH];
        for (int t = 0; t < length; t++) {
            for (int d = 0; d < WIDTH; d++) {
                vector[d] += states.get(t * WIDTH + d);
            }
        }
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
        for (int d = 0; d < WIDTH; d++) {
            vector[d] *= scale;
        }
        return vector;
    }

    /** Waits for the sentences under way: native memory must not be freed under them. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model would not close", e);
        } finally {
            open.writeLock().unlock();
        }
    }
}
