package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.graph.SendResult.PageStopped;
import io.causerie.graph.SendResult.PersonGone;
import io.causerie.graph.SendResult.SlowPage;
import io.causerie.graph.SendResult.TryAgain;
import io.causerie.graph.SendResult.Unknown;
import io.causerie.graph.SendResult.Unreachable;
import io.causerie.graph.SendResult.WindowClosed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, TryAgain",
        "1, 1357046, Unknown",
        "2, 0, TryAgain",
        "4, 0, SlowPage",
        "10, 0, PageStopped",
        "10, 1893063, PageStopped",
        "10, 2018278, WindowClosed",
        "10, 2018065, WindowClosed",
        "10, 2018108, PersonGone",
        "10, 2018300, Refused",
        "10, 2018321, TryAgain",
        "2018321, 0, TryAgain",
        "32, 0, SlowPage",
        "100, 0, Refused",
        "100, 2018001, PersonGone",
        "100, 2018008, TryAgain",
        "100, 2018074, Refused",
        "190, 0, TokenDead",
        "190, 463, TokenDead",
        "190, 2018245, TokenDead",
        "200, 0, PageStopped",
        "200, 1545041, PersonGone",
        "200, 2018028, PageStopped",
        "275, 0, PageStopped",
        "368, 0, PageStopped",
        "551, 0, PersonGone",
        "551, 1545041, PersonGone",
        "613, 0, SlowPage",
        "613, 1893016, WindowClosed",
        "1200, 2018024, TryAgain",
        "80001, 0, SlowPage",
        "80006, 0, SlowPage",
        "99999, 2018278, WindowClosed",
        "99999, 0, Refused",
    })
    void decidesByCodeAndSubcode(int code, int subcode, String decision) {
        SendResult result = GraphErrors.classify(400, Map.of(), body(code, subcode, ""));

        assertThat(result.getClass().getSimpleName()).isEqualTo(decision);
    }

    @Test
    void takesAnUnprovenCallForAFaultOfThePagesSetUp() {
        SendResult result = GraphErrors.classify(
                400, Map.of(), body(100, 0, ",\"type\":\"GraphMethodException\",\"message\":\"无效的参数\""));

        assertThat(result).isInstanceOfSatisfying(PageStopped.class, stopped -> {
            assertThat(stopped.error().message()).isEqualTo("无效的参数");
            assertThat(stopped.error().operatorText(Locale.ENGLISH)).contains("app secret");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, ',\"is_transient\":true', TryAgain",
        "400, ',\"is_transient\":\"true\"', TryAgain",
        "500, '', TryAgain",
        "503, '', TryAgain",
        "429, '', SlowPage",
        "401, '', TokenDead",
        "403, '', Refused",
        "400, '', Refused",
    })
    void decidesUnknownCodesByWhatElseMetaSays(int status, String more, String decision) {
        SendResult result = GraphErrors.classify(status, Map.of(), body(99999, 99999, more));

        assertThat(result.getClass().getSimpleName()).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'error':{'code':'190','error_subcode':'463'}}         | TokenDead",
                "{'error':{'code':190.0}}                               | TokenDead",
                "{'error':'invalid_request'}                            | Refused",
                "{'error':{}}                                           | Refused",
                "{'error':{'code':1e999,'message':[],'fbtrace_id':{}}}  | Refused",
            })
    void bearsErrorsOfStrangeShape(String body, String decision) {
        SendResult result = GraphErrors.classify(400, Map.of(), body.replace('\'', '"'));

        assertThat(result.getClass().getSimpleName()).isEqualTo(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Sorry, something went wrong.</html>", "{\"error\":{\"code\":190", "[]", "{}"})
    void neverTakesAnAnswerWithoutAnErrorForMetas(String body) {
        for (int status : List.of(301, 400, 403, 404, 407, 429, 500, 503)) {
            assertThat(GraphErrors.classify(status, Map.of(), body)).isInstanceOf(Unreachable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void doesNotTrustAGatewayThatLostTheAnswer(int status) {
        assertThat(GraphErrors.classify(status, Map.of(), "<html>Bad Gateway</html>"))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void waitsAsLongAsMetaSays() {
        Map<String, List<String>> headers = Map.of(
                "x-business-use-case-usage",
                List.of("{\"1\":[{\"type\":\"messenger\",\"call_count\":100,"
                        + "\"estimated_time_to_regain_access\":17}]}"));

        SendResult result = GraphErrors.classify(400, headers, body(80006, 0, ""));

        assertThat(result).isInstanceOfSatisfying(SlowPage.class, slow -> {
            assertThat(slow.pause()).isEqualTo(Duration.ofMinutes(17));
            assertThat(slow.wholeApp()).isFalse();
        });
    }

    @Test
    void slowsTheWholeAppForItsOwnLimit() {
        SendResult result = GraphErrors.classify(400, Map.of(), SharedFiles.text("errors/4-none-01.json"));

        assertThat(result).isInstanceOfSatisfying(SlowPage.class, slow -> {
            assertThat(slow.wholeApp()).isTrue();
            assertThat(slow.pause()).isEqualTo(Duration.ofMinutes(5));
        });
    }

    @Test
    void waitsForALeadFormToBeFilledIn() {
        SendResult result = GraphErrors.classify(400, Map.of(), body(10, 2018321, ""));

        assertThat(((TryAgain) result).notBefore()).isEqualTo(Optional.of(Duration.ofMinutes(5)));
    }

    @Test
    void keepsWhatMetasSupportAsksFor() {
        WindowClosed closed =
                (WindowClosed) GraphErrors.classify(400, Map.of(), SharedFiles.text("errors/10-2018278-01.json"));

        assertThat(closed.error().traceId()).isEqualTo("AxIIVeNpuf3y2jeXdufRcEX");
        assertThat(closed.error().number()).isEqualTo("10/2018278");
        assertThat(closed.error().operatorText(Locale.FRENCH)).contains("24 heures");
        assertThat(closed.error().operatorText(Locale.CANADA_FRENCH)).contains("24 heures");
        assertThat(closed.error().operatorText(Locale.GERMAN)).contains("24 hours");
    }

    @Test
    void decidesWithoutReadingMetasWords() {
        SendResult result = GraphErrors.classify(400, Map.of(), SharedFiles.text("errors/100-2534014-01.json"));

        assertThat(result).isInstanceOf(PersonGone.class);
    }

    private static String body(int code, int subcode, String more) {
        return "{\"error\":{\"code\":" + code + ",\"error_subcode\":" + subcode + more + "}}";
    }
}
