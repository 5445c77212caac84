package io.causerie.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals secrets that another room keeps in a row of its own. */
@ApplicationScoped
public class Seals {
    @Inject
    SecretKeys keys;

    /** {@code place} names the row; what was sealed for one place opens at no other. */
    public String seal(String place, String secret) {
        return keys.box().seal(place, secret);
    }

    public String open(String place, String sealed) {
        return keys.box().open(place, sealed);
    }
}
