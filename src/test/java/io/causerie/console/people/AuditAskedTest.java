package io.causerie.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.login.Audit;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditAskedTest {

    @Test
    void looksForEverythingUnlessToldOtherwise() {
        var search = asked(Map.of()).search();

        assertThat(search).isEqualTo(Audit.Search.ALL);
    }

    @Test
    void looksForTheWordsAndForWhatALineIsAbout() {
        var search = asked(Map.of("q", " saved ", "about", "bot:joke-bot")).search();

        assertThat(search.text()).isEqualTo("saved joke-bot");
    }

    @Test
    void takesBothDaysWhole() {
        var search = asked(Map.of("from", "2026-01-30", "to", "2026-01-31")).search();

        assertThat(search.from()).contains(Instant.parse("2026-01-30T00:00:00Z"));
        assertThat(search.to()).contains(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    void overlooksWhatIsNoDayAndNoNumber() {
        var search = asked(Map.of("from", "yesterday", "to", "2026-02-30", "before", "x"))
                .search();

        assertThat(search.from()).isEmpty();
        assertThat(search.to()).isEmpty();
        assertThat(search.before()).isEmpty();
    }

    @Test
    void keepsTheQuestionButNotThePlaceInItsAddress() {
        var asked = asked(Map.of("who", "ada", "from", "2026-01-30", "before", "17"));

        assertThat(asked.at("/people/audit")).hasToString("/people/audit?who=ada&from=2026-01-30");
    }

    private static AuditAsked asked(Map<String, String> parameters) {
        var asked = new AuditAsked();
        asked.request = (HttpServletRequest) Proxy.newProxyInstance(
                AuditAskedTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, values) -> {
                    assertThat(called.getName()).isEqualTo("getParameter");
                    return parameters.get((String) values[0]);
                });
        return asked;
    }
}
