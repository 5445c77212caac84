package io.causerie.understanding.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** Starts the native runtime and opens models on it. */
public final class Sessions implements SessionsMBean {
    private static final long DEEP_STACK = 64L << 20;

    /**
     * Loads the native library. It leaves a thread behind that waits for the JVM's end and remembers what its maker knew: so its
     * maker is a thread of the JDK's own, which knows no application.
     */
    public static void start() throws IOException {
        CompletableFuture<OrtEnvironment> environment = new CompletableFuture<>();
        NativeFiles.during(() -> {
            ForkJoinPool.commonPool().execute(() -> startDeep(environment));
            return environment.join();
        });
    }

    /** The native library parses the server's whole command line recursively when it is first called. */
    private static void startDeep(CompletableFuture<OrtEnvironment> environment) {
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        environment.complete(OrtEnvironment.getEnvironment("causerie"));
                    } catch (LinkageError | RuntimeException e) {
                        environment.completeExceptionally(e);
                    }
                },
                "sentence-model-start",
                DEEP_STACK);
        thread.setContextClassLoader(Sessions.class.getClassLoader());
        thread.start();
    }

    /**
     * Opens the model in a file: numbers of a sentence's pieces in, its point out.
     *
     * @return {@link AutoCloseable} too; must not be closed under a call
     */
    public static Function<long[], float[]> open(String model) {
        return Session.open(OrtEnvironment.getEnvironment(), model);
    }

    @Override
    public String getVersion() {
        return OrtEnvironment.getEnvironment().getVersion();
    }
}
