package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.causerie.transfer.Imported;
import io.causerie.transfer.Imports;
import io.causerie.transfer.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bot of the published SAP export, talking; its web service answers in the shape its skill reads. */
class ImportedBotTest {
    private static final String ANSWER = "{\"response\":\"AA is American Airlines\"}";

    @Test
    void asksForWhatItsSkillNeeds() throws IOException {
        var talk = imported();

        assertThat(talk.says("get flight information")).isEqualTo("Enter Airline Code");
        assertThat(talk.calls).isEmpty();
        assertThat(talk.state.skillStack()).containsExactly("get-flight");
    }

    @Test
    void callsItsServiceSaysTheAnswerAndForgets() throws IOException {
        var talk = imported();
        talk.says("get flight information");

        String answer = talk.says("get flight information AA");

        assertThat(answer).isEqualTo("AA is American Airlines");
        assertThat(talk.calls).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.url()).isEqualTo("https://flights.example.com/");
            assertThat(call.headers()).containsEntry("Content-Type", "application/json");
            assertThat(call.body()).contains("{\"case\":\"AA\"}");
            assertThat(call.webhook()).isFalse();
        });
        assertThat(talk.state.memory()).isEmpty();
        assertThat(talk.state.skillStack()).isEmpty();
    }

    @Test
    void asksNothingThatWasSaidUpFront() throws IOException {
        var talk = imported();

        assertThat(talk.says("get flight status LH")).isEqualTo("AA is American Airlines");
        assertThat(talk.calls.get(0).body()).contains("{\"case\":\"LH\"}");
    }

    @Test
    void actsOnlyUnderItsCondition() throws IOException {
        var talk = imported();
        talk.says("get flight information");

        String answer = talk.says("AA");

        assertThat(answer)
                .as("the group's condition asks for the intent in the sentence")
                .isEmpty();
        assertThat(talk.calls).isEmpty();
    }

    /** The archive names no address, which the report says; the author gives the bot one. */
    private static Talk imported() throws IOException {
        Path folder = Path.of(
                System.getProperty("causerie.shared", "../shared"), "fixtures/sapcai/export-ibm-transportagent");
        assumeTrue(Files.exists(folder), "The shared fixtures are not here");
        String file = ((Imported.Read) Imports.read(folder, Terms.forBot("flight"))).file();
        return Talk.with(file.replace("languages:", "baseUrl: https://flights.example.com\nlanguages:"))
                .service(call -> WebReply.of(200, ANSWER));
    }
}
