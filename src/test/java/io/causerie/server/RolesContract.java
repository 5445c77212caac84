package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what over the API: every method, every role. */
interface RolesContract {
    String TABLE = """
            GET    /api/v1/bots                                       | admin author agent viewer
            GET    /api/v1/bots/{bot}                                 | admin author viewer
            PUT    /api/v1/bots/{bot}                                 | admin author
            GET    /api/v1/bots/{bot}/versions                        | admin author viewer
            GET    /api/v1/bots/{bot}/versions/{version}              | admin author viewer
            POST   /api/v1/bots/{bot}/versions/{version}/restore      | admin author
            POST   /api/v1/bots/{bot}/undo                            | admin author
            GET    /api/v1/bots/{bot}/diff                            | admin author viewer
            GET    /api/v1/bots/{bot}/environments                    | admin author viewer
            POST   /api/v1/bots/{bot}/environments/{environment}      | admin author
            DELETE /api/v1/bots/{bot}/environments/{environment}      | admin author
            PUT    /api/v1/bots/{bot}/environments/{environment}/base-url | admin author
            DELETE /api/v1/bots/{bot}/environments/{environment}/base-url | admin author
            GET    /api/v1/bots/{bot}/{kind}/{name}                   | admin author viewer
            PUT    /api/v1/bots/{bot}/{kind}/{name}                   | admin author
            DELETE /api/v1/bots/{bot}/{kind}/{name}                   | admin author
            POST   /api/v1/bots/{bot}/intents/{intent}/expressions    | admin author
            GET    /api/v1/bots/{bot}/tokens                          | admin author
            POST   /api/v1/bots/{bot}/tokens                          | admin author
            DELETE /api/v1/bots/{bot}/tokens/{id}                     | admin author
            POST   /api/v1/bots/{bot}/import                          | admin author
            GET    /api/v1/bots/{bot}/export                          | admin author viewer
            GET    /api/v1/credentials                                | admin author viewer
            PUT    /api/v1/credentials/{name}                         | admin
            DELETE /api/v1/credentials/{name}                         | admin
            POST   /api/v1/bots/{bot}/training/benchmark | admin author
            POST   /api/v1/bots/{bot}/training/validation| admin author
            GET    /api/v1/bots/{bot}/training/suggestions| admin author viewer
            GET    /api/v1/bots/{bot}/training/jobs      | admin author viewer
            GET    /api/v1/bots/{bot}/training/jobs/{id} | admin author viewer
            DELETE /api/v1/bots/{bot}/training/jobs/{id} | admin author
            POST   /api/v1/bots/{bot}/understand                      | admin author viewer
            POST   /api/v1/bots/{bot}/dialog                          | admin author
            GET    /api/v1/schemas/bot-file-1                         | admin author agent viewer
            PUT    /api/v1/apps/{app}                                 | admin
            GET    /api/v1/apps/{app}/pages/{page}                    | admin author agent viewer
            PUT    /api/v1/apps/{app}/pages/{page}                    | admin
            GET    /api/v1/conversations                              | admin agent viewer
            GET    /api/v1/conversations/{id}/messages                | admin agent viewer
            GET    /api/v1/conversations/{id}/turns                   | admin author agent viewer
            POST   /api/v1/conversations/{id}/messages                | admin agent
            POST   /api/v1/conversations/{id}/owner                   | admin agent
            GET    /api/v1/people/{page}/{person}/export              | admin
            DELETE /api/v1/people/{page}/{person}                     | admin
            GET    /api/v1/outbox                                     | admin agent viewer
            POST   /api/v1/outbox/{id}/retry                          | admin agent
            GET    /api/v1/events                                     | admin agent viewer
            GET    /api/v1/events/kinds                               | admin agent viewer
            GET    /api/v1/accounts                                   | admin
            GET    /api/v1/accounts/{name}                            | admin
            PUT    /api/v1/accounts/{name}                            | admin
            DELETE /api/v1/accounts/{name}                            | admin
            DELETE /api/v1/accounts/{name}/hold                       | admin
            GET    /api/v1/audit                                      | admin
            GET    /api/v1/me                                         | admin author agent viewer
            PUT    /api/v1/me/password                                | admin author agent viewer
            PUT    /api/v1/me/language                                | admin author agent viewer
            GET    /api/v1/me/tokens                                  | admin author agent viewer
            POST   /api/v1/me/tokens                                  | admin author agent viewer
            DELETE /api/v1/me/tokens/{id}                             | admin author agent viewer
            """;

    Shop shop();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    default void letsInWhoMayAndNobodyElse(String call, String roles) throws Exception {
        var method = call.split(" +")[0];
        var path = filled(call.split(" +")[1]);

        for (var role : Set.of("admin", "author", "agent", "viewer")) {
            var response = shop().product().call(method, path, Shop.as(role), method.startsWith("P") ? "{}" : null);

            var what = role + ": " + call + " " + response.body();
            if (Set.of(roles.split(" ")).contains(role)) {
                assertThat(response.statusCode()).as(what).isNotIn(401, 403, 405, 500);
            } else {
                assertThat(response.statusCode()).as(what).isEqualTo(403);
                assertThat(response.headers().firstValue("Content-Type"))
                        .as(what)
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    default void letsNoStrangerIn(String call, String roles) throws Exception {
        var method = call.split(" +")[0];

        var response =
                shop().product().call(method, filled(call.split(" +")[1]), null, method.startsWith("P") ? "{}" : null);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    default void hasNoCallThatIsNotInTheTable() throws Exception {
        var openapi = shop().product().get("/openapi?format=JSON").body();

        var described = new TreeSet<String>();
        var paths = Json.createReader(new StringReader(openapi)).readObject().getJsonObject("paths");
        paths.forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (operation instanceof JsonObject && path.startsWith("/api/")) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + withoutPatterns(path));
            }
        }));

        assertThat(described)
                .isEqualTo(TABLE.lines()
                        .map(line -> line.split("\\|")[0].strip().replaceAll(" +", " "))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Payara describes {@code {id}} with the pattern it has to match, Open Liberty without. */
    private static String withoutPatterns(String path) {
        return path.replaceAll("\\{(\\w+):.*?}(?=/|$)", "{$1}");
    }

    private static String filled(String path) {
        return path.replace("{bot}", "parrot")
                .replace("{app}", "contract")
                .replace("{page}", Shop.PAGE)
                .replace("{version}", "0")
                .replace("{environment}", "nowhere")
                .replace("{kind}", "entities")
                .replace("{intent}", "nothing")
                .replace("{name}", "nobody")
                .replace("{person}", "nobody")
                .replace("{id}", "0");
    }
}
