package io.causerie.understanding.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Lays the runtime's libraries out for the moment of loading: on Linux a loaded file lives on without its name, so that
 * nothing stays behind even when the server is killed. Elsewhere the runtime lays them out itself.
 */
final class NativeFiles {
    private static final String PLACE = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("libonnxruntime.so", "libonnxruntime4j_jni.so");

    private NativeFiles() {}

    /** Whatever loads the libraries; a place that the operator has named is left to the operator. */
    static synchronized <T> T during(Supplier<T> loading) throws IOException {
        if (!isLinux() || System.getProperty(PLACE) != null) {
            return loading.get();
        }
        Path folder = Files.createTempDirectory("causerie-sentence-model");
        try {
            for (String library : LIBRARIES) {
                copy(library, folder.resolve(library));
            }
            System.setProperty(PLACE, folder.toString());
            return loading.get();
        } finally {
            System.clearProperty(PLACE);
            for (String library : LIBRARIES) {
                Files.deleteIfExists(folder.resolve(library));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void copy(String library, Path file) throws IOException {
        String platform = System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x64";
        String name = "/ai/onnxruntime/native/" + platform + "/" + library;
        try (InputStream in = NativeFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Not on the class path: " + name);
            }
            Files.copy(in, file);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
