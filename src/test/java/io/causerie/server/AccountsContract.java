package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Accounts, tokens and the trail, over the API. */
interface AccountsContract {
    String PASSWORD = "four words of a contract";

    Shop shop();

    @Test
    default void changesAPasswordForWhoeverKnowsThePresentOne() throws Exception {
        account("changer", "viewer");

        var wrong = change(
                "changer", PASSWORD, "{\"present\":\"a guess of it\",\"wanted\":\"six words of another contract\"}");
        var right = change(
                "changer",
                PASSWORD,
                "{\"present\":\"%s\",\"wanted\":\"six words of another contract\"}".formatted(PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(right.statusCode()).as(right.body()).isEqualTo(204);
        assertThat(shop().product().getAs("changer", PASSWORD, "/api/v1/me").statusCode())
                .isEqualTo(401);
        assertThat(shop().product()
                        .getAs("changer", "six words of another contract", "/api/v1/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    default void namesWhatIsWrongWithAnAccount() throws Exception {
        var response = shop().product()
                .putAs(
                        Shop.USER,
                        Shop.PASSWORD,
                        "/api/v1/accounts/somebody",
                        "application/json",
                        "{\"password\":\"somebody1234\",\"roles\":[\"boss\"]}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("\"field\":\"password\"", "\"field\":\"roles\"")
                .doesNotContain("somebody1234");
    }

    @Test
    default void keepsTheFirstAdministrator() throws Exception {
        var removed = shop().product().call("DELETE", "/api/v1/accounts/" + Shop.USER, Shop.as("admin"), null);
        var demoted = shop().product()
                .call("PUT", "/api/v1/accounts/" + Shop.USER, Shop.as("admin"), "{\"roles\":[\"viewer\"]}");

        assertThat(removed.statusCode()).isEqualTo(422);
        assertThat(demoted.statusCode()).isEqualTo(422);
    }

    @Test
    default void keepsAClosedAccountOutAndItsTokenToo() throws Exception {
        account("leaver", "viewer");
        var token = token("leaver");
        shop().product()
                .call("PUT", "/api/v1/accounts/leaver", Shop.as("admin"), "{\"roles\":[\"viewer\"],\"disabled\":true}");

        var byPassword = shop().product().getAs("leaver", PASSWORD, "/api/v1/me");
        var byToken = shop().product().call("GET", "/api/v1/me", "Bearer " + token, null);

        assertThat(byPassword.statusCode()).isEqualTo(401);
        assertThat(byPassword.body()).contains("locked");
        assertThat(byToken.statusCode()).isEqualTo(401);
    }

    @Test
    default void letsAProgramInUntilItsTokenIsRevoked() throws Exception {
        account("builder", "author");
        var token = token("builder");
        var id = token.split("_")[1];

        var before = shop().product().call("GET", "/api/v1/bots/parrot", "Bearer " + token, null);
        var another = shop().product().call("POST", "/api/v1/me/tokens", "Bearer " + token, "{\"title\":\"more\"}");
        var revoked =
                shop().product().call("DELETE", "/api/v1/me/tokens/" + id, Product.basic("builder", PASSWORD), null);
        var after = shop().product().call("GET", "/api/v1/bots/parrot", "Bearer " + token, null);

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(another.statusCode()).isEqualTo(403);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(after.statusCode()).isEqualTo(401);
    }

    @Test
    default void makesGuessersWaitWithoutKeepingThePersonOut() throws Exception {
        account("guessed", "viewer");
        var elsewhere = Map.of("X-Forwarded-For", "203.0.113.9");
        var guess = Product.basic("guessed", "guess");

        var there = shop().product().call("GET", "/api/v1/me", guess, null, elsewhere);
        for (int i = 0; i < 30 && there.statusCode() == 401; i++) {
            there = shop().product().call("GET", "/api/v1/me", guess, null, elsewhere);
        }
        var here = shop().product().getAs("guessed", PASSWORD, "/api/v1/me");

        assertThat(there.statusCode()).isEqualTo(429);
        assertThat(there.headers().firstValue("Retry-After")).isPresent();
        assertThat(here.statusCode()).isEqualTo(200);
    }

    @Test
    default void putsEveryChangeOnTheTrail() throws Exception {
        account("trailed", "viewer");
        var mine = Map.of("X-Forwarded-For", "203.0.113.77");
        shop().product().call("PUT", "/api/v1/apps/trailed", Shop.as("admin"), """
                        {"appId":"7711","appSecret":"00000000000000000000000000000000","verifyToken":"hidden-verify"}""", mine);

        var account = shop().get("/api/v1/audit?text=trailed%20created").body();
        var app =
                shop().get("/api/v1/audit?text=7711&who=admin-of-the-contract").body();

        assertThat(account).contains("\"action\":\"account.created\"", "\"who\":\"" + Shop.USER + "\"");
        assertThat(app).contains("\"action\":\"app.saved\"", "\"subject\":\"apps/trailed\"", "203.0.113.77");
        assertThat(app).doesNotContain("hidden-verify");
    }

    private void account(String name, String role) throws Exception {
        var body = "{\"password\":\"%s\",\"roles\":[\"%s\"]}".formatted(PASSWORD, role);
        var response =
                shop().product().putAs(Shop.USER, Shop.PASSWORD, "/api/v1/accounts/" + name, "application/json", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    }

    private HttpResponse<String> change(String name, String password, String body) throws Exception {
        return shop().product().call("PUT", "/api/v1/me/password", Product.basic(name, password), body);
    }

    private String token(String name) throws Exception {
        var response = shop().product()
                .call("POST", "/api/v1/me/tokens", Product.basic(name, PASSWORD), "{\"title\":\"a program\"}");
        var token = Pattern.compile("causerie_[0-9a-f_]+").matcher(response.body());
        assertThat(token.find()).as(response.body()).isTrue();
        return token.group();
    }
}
