package io.causerie.login;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account and its password must be like. */
final class AccountRules {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}");
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final int DIFFERENT = 5;

    /** What people type first, before the digits and signs they hang on. */
    private static final Set<String> TYPED_FIRST = Set.of(
            "",
            "password",
            "passw0rd",
            "motdepasse",
            "administrator",
            "administrateur",
            "admin",
            "welcome",
            "bienvenue",
            "changeme",
            "letmein",
            "iloveyou",
            "qwertyuiop",
            "azertyuiop",
            "causerie");

    private AccountRules() {}

    static Set<AccountFault> faults(String name, AccountWish wish, Optional<Account> known, boolean lastWayIn) {
        Set<AccountFault> faults = EnumSet.noneOf(AccountFault.class);
        boolean local = known.map(Account::isLocal).orElse(true);
        if (known.isEmpty() && !NAME.matcher(name).matches()) {
            faults.add(AccountFault.NAME_FORM);
        }
        if (lastWayIn && (wish.disabled() || !wish.roles().contains(Role.ADMIN))) {
            faults.add(AccountFault.LAST_WAY_IN);
        }
        if (known.isEmpty() && wish.password().isEmpty()) {
            faults.add(AccountFault.PASSWORD_MISSING);
        }
        wish.password()
                .ifPresent(password ->
                        faults.addAll(local ? password(name, password) : EnumSet.of(AccountFault.PASSWORD_ELSEWHERE)));
        faults.addAll(roles(wish.roles(), local));
        return faults;
    }

    static Set<AccountFault> password(String name, String password) {
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            return EnumSet.of(AccountFault.PASSWORD_LENGTH);
        }
        String small = password.toLowerCase(Locale.ROOT);
        boolean easy = small.chars().distinct().count() < DIFFERENT
                || TYPED_FIRST.contains(small.replaceAll("\\P{L}+$", ""))
                || name.length() > 3 && small.contains(name);
        return easy ? EnumSet.of(AccountFault.PASSWORD_EASY) : EnumSet.noneOf(AccountFault.class);
    }

    static Set<AccountFault> language(String language) {
        return LANGUAGES.contains(language)
                ? EnumSet.noneOf(AccountFault.class)
                : EnumSet.of(AccountFault.LANGUAGE_UNKNOWN);
    }

    private static Set<AccountFault> roles(Set<String> roles, boolean local) {
        if (!local) {
            return roles.isEmpty() ? Set.of() : Set.of(AccountFault.ROLES_ELSEWHERE);
        }
        if (roles.isEmpty()) {
            return Set.of(AccountFault.ROLES_MISSING);
        }
        return Role.ALL.containsAll(roles) ? Set.of() : Set.of(AccountFault.ROLES_UNKNOWN);
    }
}
