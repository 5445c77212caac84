package io.causerie.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.graph.GraphError;
import io.causerie.graph.PageReply;
import io.causerie.graph.TokenFacts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    private static final String APP = "900000000000001";

    @ParameterizedTest
    @CsvSource({"101,APP_ID_UNKNOWN", "1,SECRET_WRONG", "190,SECRET_WRONG", "4,META_REFUSED"})
    void namesTheValueOfAnAppThatIsWrong(int code, Flaw flaw) {
        var fault = Refusals.ofApp(new PageReply.Denied<>(error(code, 0)));

        assertThat(fault.orElseThrow().flaw()).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "458,TOKEN_APP_REMOVED",
        "459,TOKEN_PERSON_CHECKED",
        "460,TOKEN_PASSWORD_CHANGED",
        "463,TOKEN_EXPIRED",
        "492,TOKEN_ROLE_LOST",
        "0,TOKEN_DEAD",
    })
    void saysWhyATokenHasEnded(int subcode, Flaw flaw) {
        var facts = new TokenFacts(false, APP, "PAGE", "1", Optional.empty(), List.of(), subcode, "over");

        assertThat(Refusals.ofToken(facts, APP)).contains(new Fault(flaw, "over"));
    }

    @Test
    void knowsATokenOfAnotherApp() {
        var facts = valid("77", "PAGE", Needs.SCOPES);

        assertThat(Refusals.ofToken(facts, APP)).contains(new Fault(Flaw.TOKEN_OF_ANOTHER_APP, "77"));
    }

    @Test
    void namesThePermissionsThatAreMissing() {
        var facts = valid(APP, "PAGE", List.of("pages_messaging"));

        assertThat(Refusals.ofToken(facts, APP)).contains(new Fault(Flaw.SCOPES_MISSING, "pages_manage_metadata"));
    }

    @ParameterizedTest
    @CsvSource({"PAGE,", "USER,", "SYSTEM_USER,", "APP,TOKEN_KIND"})
    void takesTokensOfPagesAndPeople(String type, Flaw flaw) {
        var fault = Refusals.ofToken(valid(APP, type, Needs.SCOPES), APP);

        assertThat(fault.map(Fault::flaw).orElse(null)).isEqualTo(flaw);
    }

    @Test
    void blamesNoValueWhileMetaIsAway() {
        var fault = Refusals.ofApp(new PageReply.Unavailable<>("no answer within 10000 ms"));

        assertThat(fault).contains(new Fault(Flaw.META_AWAY, "no answer within 10000 ms"));
    }

    private static TokenFacts valid(String app, String type, List<String> scopes) {
        return new TokenFacts(true, app, type, "1", Optional.empty(), scopes, 0, "");
    }

    private static GraphError error(int code, int subcode) {
        return new GraphError(code, subcode, "OAuthException", "no", "", "");
    }
}
