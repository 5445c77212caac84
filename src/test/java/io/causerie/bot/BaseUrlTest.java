package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://shop.example.com", "http://shop.example.com:8080/bot/", "https://[2606:4700::1]/a"})
    void acceptsAddressesThatARouteCanFollow(String url) {
        assertThat(BaseUrl.fault(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /bot                          | no web address
            shop.example.com/bot          | no web address
            ftp://shop.example.com        | no web address
            https://{{memory.host}}/bot   | no web address
            https://ann:word@example.com  | a user or a password
            https://example.com/?q=       | no route
            https://example.com/#top      | no route
            """)
    void tellsWhatIsWrongWithOthers(String url, String why) {
        assertThat(BaseUrl.fault(url).orElseThrow().message()).contains(why);
    }

    @Test
    void refusesWhatIsTooLong() {
        String url = "https://example.com/" + "a".repeat(BaseUrl.LONGEST);

        assertThat(BaseUrl.fault(url).orElseThrow().message()).contains("500");
    }
}
