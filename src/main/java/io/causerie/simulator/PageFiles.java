package io.causerie.simulator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page's files, read once; JAX-RS at the root would hide them in the WAR's own folders. */
@ApplicationScoped
class PageFiles {
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    Optional<byte[]> read(String name) {
        byte[] content = read.computeIfAbsent(name, PageFiles::load);
        return Optional.ofNullable(content);
    }

    EntityTag tag(String name) {
        return new EntityTag(Integer.toHexString(Arrays.hashCode(read.get(name))));
    }

    private static byte[] load(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream("page/" + name)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
