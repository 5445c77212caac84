package io.causerie.api.cai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.causerie.dialogue.State;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogRequestTest {
    private static final State ANN = State.FRESH.withMemory(Map.of("name", "Ann", "city", "Paris"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'message': {'type': 'text', 'content': 'Hi'}, 'conversation_id': 'c1'}                            | Hi  | c1",
                "{'message': {'type': 'text', 'content': 'Hi'}, 'conversation_id': 17}                              | Hi  | 17",
                "{'message': {'attachment': {'type': 'text', 'content': 'Hi'}, 'conversation': 'c2'}, 'chatId': 'c'} | Hi  | c2",
                "{'message': {'attachment': {'type': 'button', 'content': {'value': 'yes'}}}, 'chatId': 'c3'}        | yes | c3",
            })
    void readsWhatClientsAndTheConnectorSend(String quoted, String words, String conversation) {
        DialogRequest request = DialogRequest.of(Body.of(quoted.replace('\'', '"')));

        assertThat(request.said().words()).isEqualTo(words);
        assertThat(request.conversation()).isEqualTo(conversation);
    }

    @Test
    void namesAConversationThatHasNoName() {
        DialogRequest request = DialogRequest.of(Body.of("{\"message\": {\"type\": \"text\", \"content\": \"Hi\"}}"));

        assertThat(request.conversation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                                                    | not valid JSON",
                "[]                                                                  | not a JSON object",
                "{}                                                                  | Message is missing",
                "{'message': 'Hi'}                                                   | Parameter message is invalid",
                "{'message': {'type': 'text'}}                                       | content is missing or blank",
                "{'message': {'type': 'text', 'content': 'Hi'}, 'memory': 3}         | Parameter memory is invalid",
                "{'message': {'type': 'text', 'content': 'Hi'}, 'language': '1234'}  | Language is invalid",
            })
    void saysWhatIsWrong(String quoted, String why) {
        String body = quoted == null ? "" : quoted.replace('\'', '"');

        assertThatThrownBy(() -> DialogRequest.of(Body.of(body)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining(why);
    }

    @Test
    void replacesTheMemoryUnlessItIsToBeMerged() {
        assertThat(remembering("'memory': {'city': 'Lyon'}").memory()).isEqualTo(Map.of("city", "Lyon"));
        assertThat(remembering("'memory': {'city': 'Lyon'}, 'merge_memory': true")
                        .memory())
                .isEqualTo(Map.of("name", "Ann", "city", "Lyon"));
        assertThat(remembering("'merge_memory': true").memory()).isEqualTo(ANN.memory());
    }

    @Test
    void understandsTheFormsOfTheOldestClients() {
        Body body = Body.of("text=what%27s+up&language=EN");

        assertThat(body.text("text")).contains("what's up");
        assertThat(body.language()).contains("en");
    }

    private static State remembering(String fields) {
        return Remembering.in(Body.of("{" + fields.replace('\'', '"') + "}")).appliedTo(ANN);
    }
}
