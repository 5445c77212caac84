package io.causerie.channel;

import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys that seal stored secrets: configured, the first one seals; or made once and kept in the data folder. */
@ApplicationScoped
class SecretKeys {
    private static final Logger LOG = Logs.of(SecretKeys.class);

    @Inject
    @ConfigProperty(name = "causerie.secret.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "causerie.data.dir")
    String dataDir;

    private SecretBox box;

    @PostConstruct
    void load() {
        box = new SecretBox(Stream.of(configured.orElseGet(this::kept).split(","))
                .map(String::strip)
                .map(SecretKeys::decode)
                .toList());
    }

    SecretBox box() {
        return box;
    }

    private static byte[] decode(String key) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != 32) {
            throw new IllegalStateException(
                    "causerie.secret.key must be 32 bytes in Base64 (several, comma separated, to rotate); "
                            + "make one with: openssl rand -base64 32");
        }
        return bytes;
    }

    private String kept() {
        Path file = Path.of(dataDir, "secret.key");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be used: " + file, e);
        }
    }

    private static String make(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        String text = Base64.getEncoder().encodeToString(key);
        Files.writeString(file, text + "\n");
        LOG.warning("Made the key that seals tokens and secrets: " + file
                + " - keep a copy; set causerie.secret.key in production and on every node");
        return text;
    }
}
