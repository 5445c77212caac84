package io.causerie.login;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account as an administrator sees it.
 *
 * @param local whether the password is kept here; otherwise the directory says who it is and what its roles are
 * @param disabled closed by an administrator
 * @param confirmedAt when the directory last spoke of the person; empty for a local account
 * @param heldUntil until when nobody may try its password from somewhere new, after many wrong ones; empty when everybody may
 */
public record AccountInfo(
        String name,
        boolean local,
        Set<String> roles,
        boolean disabled,
        Optional<Instant> confirmedAt,
        Optional<Instant> heldUntil) {}
