package io.causerie.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells who somebody is by name and password; a right password is remembered for a minute, because its hash is slow on purpose. */
@ApplicationScoped
public class LocalPeople {
    private static final String BASIC = "Basic ";
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private Fingerprint fingerprint;

    /** Somebody who has signed in. */
    public record Person(String name, Set<String> roles) {}

    private record Known(Person person, Instant until) {}

    @PostConstruct
    void open() {
        fingerprint = Fingerprint.random();
    }

    public static boolean isBasic(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    /** By an Authorization header of the scheme Basic (RFC 7617); empty when it is nonsense, or name or password are wrong. */
    public Optional<Person> person(String authorization) {
        try {
            byte[] token = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String both = new String(token, StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0 ? Optional.empty() : person(both.substring(0, colon), both.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Person> person(String name, String password) {
        String key = fingerprint.of(name + "\n" + password);
        Instant now = clock.instant();
        Known remembered = known.get(key);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Optional.of(remembered.person());
        }
        Optional<Person> person = accounts.roles(name, password).map(roles -> new Person(name, roles));
        person.ifPresent(found -> remember(key, new Known(found, now.plus(REMEMBERED))));
        return person;
    }

    private void remember(String key, Known somebody) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, somebody);
    }
}
