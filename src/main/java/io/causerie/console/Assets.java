package io.causerie.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Style sheets, scripts and pictures, under addresses that change with their content, so that browsers may keep them. */
@ApplicationScoped
class Assets {
    @Inject
    ServletContext context;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, this::marked);
    }

    private String marked(String name) {
        String path = "/assets/" + name;
        try (InputStream file = context.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            CRC32 mark = new CRC32();
            mark.update(file.readAllBytes());
            return context.getContextPath() + path + "?v=" + Long.toHexString(mark.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
