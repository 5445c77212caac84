package io.causerie.console.people;

import io.causerie.login.AccessToken;
import io.causerie.login.Role;
import java.time.Instant;
import java.util.List;

/** A token in a list; {@code usedAt} is null and {@code usedFrom} empty while no program came in with it. */
public record TokenLine(
        String id, String title, List<String> roles, Instant expiresAt, Instant usedAt, String usedFrom) {
    static TokenLine of(AccessToken token) {
        return new TokenLine(
                token.id(),
                token.title(),
                Role.ALL.stream().filter(token.roles()::contains).toList(),
                token.expiresAt(),
                token.usedAt().orElse(null),
                token.usedFrom().orElse(""));
    }
}
