package io.causerie.login;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A token as its owner sees it later: everything but the token. */
public record AccessToken(
        String id,
        String owner,
        String title,
        Set<String> roles,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt,
        Optional<String> usedFrom) {}
