package io.causerie.understanding.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Runs a sentence model on one core: the mean of all pieces' vectors, of length one. */
final class Session implements Function<long[], float[]>, AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Session(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    static Session open(OrtEnvironment environment, String model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            return new Session(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model cannot be opened", e);
        }
    }

    @Override
    public float[] apply(long[] numbers) {
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = row(numbers);
                OnnxTensor mask = row(ones);
                OnnxTensor types = row(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            OnnxTensor states = (OnnxTensor) result.get(0);
            int width = (int) states.getInfo().getShape()[2];
            return unit(mean(states.getFloatBuffer(), numbers.length, width));
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model refused a sentence", e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] mean(FloatBuffer states, int length, int width) {
        float[] vector = new float[width];
        for (int t = 0; t < length; t++) {
            for (int d = 0; d < width; d++) {
                vector[d] += states.get(t * width + d);
            }
        }
        return vector;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= scale;
        }
        return vector;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
