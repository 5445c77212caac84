package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which groups give which role; a group is named by its DN, or by its name alone. */
record GroupRoles(Map<String, Set<String>> groupsByRole) {
    private static final List<String> ROLES = List.of("admin", "author", "agent", "viewer");
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    /** {@code groups} gives the groups of a role, parted by semicolons. */
    static GroupRoles read(UnaryOperator<String> groups) {
        Map<String, Set<String>> byRole = new TreeMap<>();
        for (String role : ROLES) {
            Set<String> named = BETWEEN.splitAsStream(groups.apply(role).strip())
                    .filter(group -> !group.isEmpty())
                    .map(GroupRoles::normal)
                    .collect(Collectors.toSet());
            byRole.put(role, named);
        }
        return new GroupRoles(byRole);
    }

    boolean isEmpty() {
        return groupsByRole.values().stream().allMatch(Set::isEmpty);
    }

    /** {@code groups}: DNs and names of groups, in any order and spelling. */
    Set<String> of(Set<String> groups) {
        Set<String> normal = groups.stream().map(GroupRoles::normal).collect(Collectors.toSet());
        return groupsByRole.entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(normal::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static String normal(String group) {
        try {
            return group.contains("=") ? DN.normalize(group) : group.toLowerCase(Locale.ROOT);
        } catch (LDAPException e) {
            return group.toLowerCase(Locale.ROOT);
        }
    }
}
