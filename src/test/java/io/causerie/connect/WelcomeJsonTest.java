package io.causerie.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeJsonTest {

    @Test
    void saysWhatMetaWantsToHear() {
        var welcome = new Welcome(
                "hello", "Hi {{user_first_name}}", "Bonjour", "A joke = tell me a joke\nHours = https://example.com/h");

        var json = WelcomeJson.set(welcome);

        assertThat(json).hasToString("""
                {"get_started":{"payload":"hello"},\
                "greeting":[{"locale":"default","text":"Hi {{user_first_name}}"},{"locale":"fr_FR","text":"Bonjour"}],\
                "persistent_menu":[{"locale":"default","composer_input_disabled":false,"call_to_actions":[\
                {"type":"postback","title":"A joke","payload":"tell me a joke"},\
                {"type":"web_url","title":"Hours","url":"https://example.com/h"}]}]}""");
    }

    @Test
    void takesAwayWhatIsNotThereAnyMore() {
        assertThat(WelcomeJson.cleared(Welcome.PLAIN)).containsExactly("persistent_menu", "greeting");
    }

    @ParameterizedTest
    @CsvSource({
        "hello,A joke = tell me a joke,",
        "hello,A joke,MENU_LINE",
        "hello,A title of more than thirty letters = x,MENU_LINE",
        "'',A joke = tell me a joke,MENU_NEEDS_START",
        "'','',",
    })
    void namesWhatMetaWouldNotTake(String getStarted, String menu, Flaw flaw) {
        var fault = WelcomeJson.fault(new Welcome(getStarted, "", "", menu));

        assertThat(fault.map(Fault::flaw).orElse(null)).isEqualTo(flaw);
    }

    @Test
    void refusesAGreetingThatIsTooLong() {
        var fault = WelcomeJson.fault(new Welcome("hello", "x".repeat(161), "", ""));

        assertThat(fault).contains(Fault.of(Flaw.GREETING_LONG));
    }
}
