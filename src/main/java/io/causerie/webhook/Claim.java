package io.causerie.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The signature that a request brings, before anybody knows whether it is right. */
record Claim(String header, boolean isLegacy) {

    /** Meta's newer header goes first; the older one counts only where it is allowed. */
    static Optional<Claim> of(HttpServletRequest request, boolean legacyAllowed) {
        String header = request.getHeader("X-Hub-Signature-256");
        if (header != null) {
            return Optional.of(new Claim(header, false));
        }
        return legacyAllowed
                ? Optional.ofNullable(request.getHeader("X-Hub-Signature")).map(legacy -> new Claim(legacy, true))
                : Optional.empty();
    }

    boolean isRight(byte[] body, String secret) {
        return isLegacy ? Signature.isRightLegacy(header, body, secret) : Signature.isRight(header, body, secret);
    }
}
