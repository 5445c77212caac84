package io.causerie.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The local accounts as an identity store; a right password is remembered for a minute, because its hash is slow on purpose. */
@ApplicationScoped
public class LocalPeople implements IdentityStore {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private Fingerprint fingerprint;

    private record Known(Set<String> roles, Instant until) {}

    @PostConstruct
    void open() {
        fingerprint = Fingerprint.random();
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential password
                ? validate(password)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String name = credential.getCaller();
        String key = fingerprint.of(name + "\n" + credential.getPasswordAsString());
        Instant now = clock.instant();
        Known remembered = known.get(key);
        if (remembered != null && now.isBefore(remembered.until())) {
            return new CredentialValidationResult(name, remembered.roles());
        }
        Optional<Set<String>> roles = accounts.roles(name, credential.getPasswordAsString());
        roles.ifPresent(found -> remember(key, new Known(found, now.plus(REMEMBERED))));
        return roles.map(found -> new CredentialValidationResult(name, found))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private void remember(String key, Known person) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, person);
    }
}
