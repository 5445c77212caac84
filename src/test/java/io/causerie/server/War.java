package io.causerie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one file that every server gets. */
final class War {

    static final Path FILE = Path.of("target", "causerie.war").toAbsolutePath();

    static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Package the product first: " + FILE, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private War() {}
}
