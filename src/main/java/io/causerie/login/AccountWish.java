package io.causerie.login;

import java.util.Optional;
import java.util.Set;

/**
 * What an account shall be.
 *
 * @param password a new one; empty to keep the present one, and for people of the directory
 * @param roles names of {@link Role}; empty for people of the directory, whose groups decide
 * @param disabled whether it is closed
 */
public record AccountWish(Optional<String> password, Set<String> roles, boolean disabled) {
    public AccountWish {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "AccountWish[roles=" + roles + ", disabled=" + disabled + "]";
    }
}
