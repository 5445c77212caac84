package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.causerie.login.ldap.Slapd;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of the company's directory: what they get to hear, and who still comes in without it. */
interface DirectoryContract {

    Shop shop();

    /** Empty where OpenLDAP is not installed. */
    Optional<Slapd> slapd();

    @ParameterizedTest
    @CsvSource(textBlock = """
            alice, alice-password, /api/v1/accounts,      200, alice
            bob,   bob-password,   /api/v1/conversations, 200, conversations
            bob,   bob-password,   /api/v1/accounts,      403, none of the roles
            bob,   guess,          /api/v1/me,            401, is not right
            bob)(uid=*, guess,     /api/v1/me,            401, is not right
            carol, carol-password, /api/v1/me,            403, no group of yours
            dave,  dave-password,  /api/v1/me,            401, locked
            erin,  erin-password,  /api/v1/me,            401, expired
            """)
    default void tellsPeopleOfTheDirectoryWhereTheyStand(
            String name, String password, String path, int status, String words) throws Exception {
        assumeTrue(slapd().isPresent(), Slapd.MISSING);

        var response = shop().product().getAs(name, password, path);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(words);
    }

    @Test
    default void letsTheFirstAdministratorInWhileTheDirectoryIsAway() throws Exception {
        assumeTrue(slapd().isPresent(), Slapd.MISSING);
        slapd().get().stop();

        var person = fromElsewhere("bob", "bob-password");
        var administrator = fromElsewhere(Shop.USER, Shop.PASSWORD);
        slapd().get().restart();
        var afterwards = fromElsewhere("bob", "bob-password");

        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.body()).contains("directory does not answer");
        assertThat(administrator.statusCode()).isEqualTo(200);
        assertThat(afterwards.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> fromElsewhere(String name, String password) throws Exception {
        return shop().product()
                .call(
                        "GET",
                        "/api/v1/me",
                        Product.basic(name, password),
                        null,
                        Map.of("X-Forwarded-For", "198.51.100.7"));
    }
}
