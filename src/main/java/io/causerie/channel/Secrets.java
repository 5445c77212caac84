package io.causerie.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals secrets that other rooms keep with the keys of this house. */
@ApplicationScoped
public class Secrets {
    @Inject
    SecretKeys keys;

    /** What may be stored; it opens only under the name of the same place, so that rows cannot be swapped. */
    public String seal(String place, String secret) {
        return keys.box().seal(place, secret);
    }

    public String open(String place, String sealed) {
        return keys.box().open(place, sealed);
    }
}
