package io.causerie.connect;

import java.util.Optional;

/** What a pasted value must look like, so that the commonest mix-ups are told without asking Meta. Pure. */
final class Shapes {
    private static final String SECRET = "[0-9a-fA-F]{32}";
    private static final String TOKEN_START = "EAA";

    private Shapes() {}

    static Optional<Fault> ofAppId(String value) {
        if (value.isEmpty()) {
            return flaw(Flaw.APP_ID_MISSING);
        }
        return value.matches("\\d{5,20}") ? Optional.empty() : flaw(Flaw.APP_ID_SHAPE);
    }

    static Optional<Fault> ofSecret(String value) {
        if (value.isEmpty()) {
            return flaw(Flaw.SECRET_MISSING);
        }
        if (value.startsWith(TOKEN_START)) {
            return flaw(Flaw.SECRET_IS_TOKEN);
        }
        return value.matches(SECRET) ? Optional.empty() : flaw(Flaw.SECRET_SHAPE);
    }

    static Optional<Fault> ofToken(String value) {
        if (value.isEmpty()) {
            return flaw(Flaw.TOKEN_MISSING);
        }
        if (value.matches(SECRET)) {
            return flaw(Flaw.TOKEN_IS_SECRET);
        }
        return value.matches("[!-~]{20,2000}") ? Optional.empty() : flaw(Flaw.TOKEN_SHAPE);
    }

    private static Optional<Fault> flaw(Flaw flaw) {
        return Optional.of(Fault.of(flaw));
    }
}
