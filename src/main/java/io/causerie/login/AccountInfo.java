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
 * @param madeAt empty for accounts from before this was kept
 * @param seenAt when the person was last here, to the hour; empty for somebody who never was
 * @param lastWayIn whether it is the first administrator, who can neither be closed nor removed
 */
public record AccountInfo(
        String name,
        boolean local,
        Set<String> roles,
        boolean disabled,
        Optional<Instant> confirmedAt,
        Optional<Instant> heldUntil,
        Optional<Instant> madeAt,
        Optional<Instant> seenAt,
        boolean lastWayIn) {}
