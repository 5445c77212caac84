package io.causerie.login;

import jakarta.servlet.ServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The word that tells a browser that an inline script is ours; another one for each request. */
final class Nonce {
    private static final String KEY = "io.causerie.login.nonce";

    private Nonce() {}

    /** In the form that PrimeFaces makes and expects: a random UUID in Base64. */
    static String of(ServletRequest request) {
        String known = (String) request.getAttribute(KEY);
        if (known != null) {
            return known;
        }
        String made =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        request.setAttribute(KEY, made);
        return made;
    }

    static void adopt(ServletRequest request, String nonce) {
        request.setAttribute(KEY, nonce);
    }
}
