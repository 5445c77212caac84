package io.causerie.login.ldap;

import io.causerie.SelfSigned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** A certificate of its own for a server on {@code localhost}, as the PEM files that servers read. */
final class Certificates {
    private Certificates() {}

    /** Writes {@code certificate.pem} and {@code key.pem}. */
    static void write(Path folder) throws IOException {
        var store = SelfSigned.of("dns:localhost,ip:127.0.0.1", folder).store();
        try {
            var key = store.getKey(SelfSigned.ALIAS, SelfSigned.PASSWORD.toCharArray());
            Files.writeString(
                    folder.resolve("certificate.pem"),
                    pem("CERTIFICATE", store.getCertificate(SelfSigned.ALIAS).getEncoded()));
            Files.writeString(folder.resolve("key.pem"), pem("PRIVATE KEY", key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String what, byte[] content) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what);
    }
}
