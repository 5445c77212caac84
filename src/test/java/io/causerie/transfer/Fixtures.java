package io.causerie.transfer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that SAP Conversational AI wrote or read; tests that want them are skipped where they are missing. */
final class Fixtures {
    private Fixtures() {}

    static Path path(String name) {
        Path path = Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", "sapcai", name);
        assumeTrue(Files.exists(path), "The shared fixtures are not here");
        return path;
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imported imported(String name, Terms terms) {
        return imported(bytes(name), terms);
    }

    static Imported imported(byte[] bytes, Terms terms) {
        try {
            return Imports.read(new ByteArrayInputStream(bytes), terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imported text(String text, Terms terms) {
        return imported(text.getBytes(StandardCharsets.UTF_8), terms);
    }

    static Imported.Read read(Imported imported) {
        if (imported instanceof Imported.Read read) {
            return read;
        }
        throw new AssertionError(imported.toString());
    }

    static Imported.Refused refused(Imported imported) {
        if (imported instanceof Imported.Refused refused) {
            return refused;
        }
        throw new AssertionError(imported.toString());
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The published export, in a folder of its own as the platform wrote it. */
    static byte[] exportZip() {
        var files = new java.util.TreeMap<String, byte[]>();
        Path folder = path("export-ibm-transportagent");
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(
                            "export/" + folder.relativize(file),
                            bytes("export-ibm-transportagent/" + folder.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip(files);
    }
}
