package io.causerie.understanding.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Finds the native runtime that this JVM has already, or brings it in. A native library cannot be loaded twice from one place nor
 * ever be let go, so it must not belong to an application that is deployed anew.
 */
final class SharedRuntime {
    /** Another version of the runtime or of the package that speaks to it stands beside this one. */
    private static final String NAME = "io.causerie:type=SentenceRuntime,runtime=1.28.0,protocol=1";

    private static final String RUNTIME = "/ai/onnxruntime/OrtEnvironment.class";
    private static final String PLACE = "/io/causerie/understanding/onnx/";
    private static final String SESSIONS = "io.causerie.understanding.onnx.Sessions";
    private static final List<String> CLASSES = List.of("NativeFiles", "Session", "Sessions", "SessionsMBean");

    private final Class<?> sessions;

    private SharedRuntime(Class<?> sessions) {
        this.sessions = sessions;
    }

    /** @throws IOException also when the machine cannot run it */
    static SharedRuntime get() throws IOException {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName name = new ObjectName(NAME);
            if (!beans.isRegistered(name)) {
                register(beans, name);
            }
            return new SharedRuntime(beans.getClassLoaderFor(name).loadClass(SESSIONS));
        } catch (JMException | ReflectiveOperationException e) {
            throw new IOException("The native runtime cannot be shared", e);
        }
    }

    private static void register(MBeanServer beans, ObjectName name)
            throws IOException, JMException, ReflectiveOperationException {
        Class<?> sessions = started();
        try {
            beans.registerMBean(sessions.getConstructor().newInstance(), name);
        } catch (InstanceAlreadyExistsException e) {
            // Another application was quicker; its runtime serves both.
        }
    }

    /** From the files of the moment: what the class loader has opened lives on without its name. */
    private static Class<?> started() throws IOException, ReflectiveOperationException {
        Path runtime = Files.createTempFile("causerie-sentence-runtime", ".jar");
        Path bridge = Files.createTempFile("causerie-sentence-bridge", ".jar");
        try {
            try (InputStream in = jar().openStream()) {
                Files.copy(in, runtime, StandardCopyOption.REPLACE_EXISTING);
            }
            writeBridge(bridge);
            URL[] urls = {runtime.toUri().toURL(), bridge.toUri().toURL()};
            Class<?> sessions = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()).loadClass(SESSIONS);
            call(sessions, "start");
            return sessions;
        } finally {
            remove(runtime);
            remove(bridge);
        }
    }

    private static void writeBridge(Path bridge) throws IOException {
        try (OutputStream out = Files.newOutputStream(bridge);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            for (String name : CLASSES) {
                jar.putNextEntry(new ZipEntry((PLACE + name + ".class").substring(1)));
                try (InputStream in = resource(PLACE + name + ".class")) {
                    in.transferTo(jar);
                }
            }
        }
    }

    /** Some systems keep what is open. */
    private static void remove(Path file) {
        if (!file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }

    /** The application's own library, as a file: servers name it {@code jar:file:…!/…} or {@code wsjar:file:…!/…}. */
    private static URL jar() throws IOException {
        String place = found(RUNTIME).toString();
        int end = place.indexOf("!/");
        int file = place.indexOf("file:");
        if (file < 0 || end < file) {
            throw new IOException("Not in a jar file: " + place);
        }
        return new URL(place.substring(file, end));
    }

    private static InputStream resource(String name) throws IOException {
        return found(name).openStream();
    }

    private static URL found(String name) throws IOException {
        URL url = SharedRuntime.class.getResource(name);
        if (url == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return url;
    }

    /** Opens a model; what comes back is {@link AutoCloseable} too. */
    @SuppressWarnings("unchecked")
    Function<long[], float[]> open(Path model) throws IOException {
        try {
            return (Function<long[], float[]>) call(sessions, "open", model.toString());
        } catch (ReflectiveOperationException e) {
            throw new IOException("The native runtime has changed its ways", e);
        }
    }

    private static Object call(Class<?> sessions, String verb, String... words)
            throws ReflectiveOperationException, IOException {
        try {
            return words.length == 0
                    ? sessions.getMethod(verb).invoke(null)
                    : sessions.getMethod(verb, String.class).invoke(null, words[0]);
        } catch (InvocationTargetException e) {
            throw new IOException("The native runtime would not " + verb, e.getCause());
        }
    }
}
