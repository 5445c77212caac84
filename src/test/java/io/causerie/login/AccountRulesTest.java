package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountRulesTest {
    private static final String FINE = "four words of nobody";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            four words of nobody, -
            correct-horse-1,      -
            short,                PASSWORD_LENGTH
            aaaaaaaaaaaaaaa,      PASSWORD_EASY
            1234567890123,        PASSWORD_EASY
            Password1234!,        PASSWORD_EASY
            motdepasse2026,       PASSWORD_EASY
            lovelace1843,         PASSWORD_EASY
            """)
    void refusesWhatWouldBeTriedFirst(String password, AccountFault fault) {
        var faults = AccountRules.password("lovelace", password);

        assertThat(faults).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ada,       four words of nobody, viewer,       -
            -ada,      four words of nobody, viewer,       NAME_FORM
            a b,       four words of nobody, viewer,       NAME_FORM
            ada,       -,                    viewer,       PASSWORD_MISSING
            ada,       four words of nobody, '',           ROLES_MISSING
            ada,       four words of nobody, viewer boss,  ROLES_UNKNOWN
            """)
    void namesWhatIsWrongWithANewAccount(String name, String password, String roles, AccountFault fault) {
        var wish = new AccountWish(Optional.ofNullable(password), words(roles), false);

        var faults = AccountRules.faults(name, wish, Optional.empty(), false);

        assertThat(faults).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @Test
    void leavesPasswordAndRolesOfADirectoryToTheDirectory() {
        var known = Optional.of(Account.ofDirectory("ada", Set.of(Role.VIEWER), Instant.EPOCH));
        var wish = new AccountWish(Optional.of(FINE), Set.of(Role.ADMIN), false);

        var faults = AccountRules.faults("ada", wish, known, false);

        assertThat(faults).containsExactlyInAnyOrder(AccountFault.PASSWORD_ELSEWHERE, AccountFault.ROLES_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            admin,  true
            viewer, false
            """)
    void keepsTheFirstAdministratorOpenAndAnAdministrator(String role, boolean disabled) {
        var known = Optional.of(Account.local("boss", "hash", Set.of(Role.ADMIN), Instant.EPOCH));
        var wish = new AccountWish(Optional.empty(), Set.of(role), disabled);

        assertThat(AccountRules.faults("boss", wish, known, true)).containsExactly(AccountFault.LAST_WAY_IN);
        assertThat(AccountRules.faults("boss", wish, known, false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AccountFault.class)
    void hasWordsOfItsOwnInBothLanguages(AccountFault fault) {
        assertThat(fault.words(Locale.FRENCH)).isNotBlank().isNotEqualTo(fault.words(Locale.ENGLISH));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
    }
}
