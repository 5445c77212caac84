package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What browsers are told of our pages: scripts from here or with the nonce, styles from here, no frames around, nothing guessed. */
@ApplicationScoped
class PageHeaders {
    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s'; style-src 'self'; "
            + "img-src 'self' data: https:; media-src 'self' https:; connect-src 'self'; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Inject
    Origins origins;

    void write(HttpServletRequest request, HttpServletResponse response, String nonce) {
        allow(nonce, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (origins.isHttps(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void allow(String nonce, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }
}
