package io.causerie.login;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who has signed in.
 *
 * @param name the name of the account, in small letters
 * @param roles names of {@link Role}, at least one
 * @param language the language the person chose, as in {@code fr}; empty when none was chosen
 */
public record Person(String name, Set<String> roles, Optional<String> language) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public static Person of(String name, Set<String> roles) {
        return new Person(name, roles, Optional.empty());
    }

    /** Whether the person has at least one of the roles. */
    public boolean isOneOf(String... wanted) {
        return Stream.of(wanted).anyMatch(roles::contains);
    }

    /** Whether the person may hand on these roles: an administrator may do whatever any role may. */
    boolean covers(Set<String> wanted) {
        return roles.containsAll(wanted) || roles.contains(Role.ADMIN) && Role.ALL.containsAll(wanted);
    }

    /** The same person with no role beyond these. */
    Person within(Set<String> most) {
        Set<String> left = new HashSet<>(most);
        left.removeIf(role -> !covers(Set.of(role)));
        return new Person(name, left, language);
    }
}
