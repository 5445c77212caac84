package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SapMessagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','content':'Hello','markdown':null,'delay':null}",
                "{'type':'picture','content':'https://example.com/i.png','markdown':null,'delay':null}",
                "{'type':'quickReplies','content':{'title':'More?','buttons':[{'type':'postback','title':'Yes','value':'y'}]},'markdown':null,'delay':null}",
                "{'type':'buttons','content':{'title':'Go','buttons':[{'type':'web_url','title':'Site','value':'https://example.com'},{'type':'trigger_skill','title':'Joke','value':'joke'}]},'markdown':null,'delay':null}",
                "{'type':'card','content':{'title':'T','subtitle':'S','imageUrl':null,'itemUrl':'https://example.com','buttons':[]},'markdown':null,'delay':null}",
                "{'type':'carousel','content':[{'title':'A','subtitle':null,'imageUrl':null,'buttons':[]},{'title':'B','subtitle':null,'imageUrl':null,'buttons':[]}],'markdown':null,'delay':null}",
                "{'type':'list','content':{'elements':[{'title':'A','subtitle':null,'imageUrl':null,'buttons':[]}],'buttons':[]},'markdown':null,'delay':null}",
                "{'type':'custom','content':{'any':'thing'},'markdown':null,'delay':null}",
            })
    void writesWhatItReads(String quoted) {
        String json = quoted.replace('\'', '"');

        List<Saying> read = SapMessages.read(List.of(Json.read(json)), 0).orElseThrow();

        assertThat(Json.write(SapMessages.write(read, Map.of()))).isEqualTo("[" + json + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "[{'type':'poem','content':'Ode'}]", "[{'type':'text','content':''}]", "not json"})
    void takesNothingThatIsNotWellFormed(String quoted) {
        assertThat(SapMessages.read(quoted.replace('\'', '"'), 0)).isEmpty();
    }

    @Test
    void waitsAfterAMessageAsLongAsItSaysOrAsTheBotIsUsedTo() {
        String json = """
                [{"type": "text", "content": "a", "delay": 2}, {"type": "text", "content": "b"}, {"type": "text", "content": "c", "delay": 9}]""";

        assertThat(SapMessages.read(json, 1.5).orElseThrow())
                .extracting(Saying::pause)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(2), Duration.ofMillis(1500));
    }

    @Test
    void writesADelayAtTheMessageItFollows() {
        var sayings = List.of(
                Saying.now(new Outgoing.Text("a")), new Saying(new Outgoing.Text("b"), Duration.ofMillis(1500)));

        assertThat(SapMessages.write(sayings, Map.of()))
                .extracting(message -> message.get("delay"))
                .containsExactly(1.5, null);
    }

    @Test
    void writesWhatIsForTheClientAlone() {
        assertThat(Json.write(
                        SapMessages.write(List.of(Saying.now(Outgoing.Action.TYPING_ON)), Map.of("mood", "good"))))
                .isEqualTo(
                        "[{\"type\":\"client_data\",\"content\":{\"elements\":[{\"key\":\"mood\",\"value\":\"good\"}]},\"markdown\":null,\"delay\":null}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'text','content':'Hello'}                                          | Hello      | false",
                "{'type':'payload','content':'yes'}                                         | yes        | true",
                "{'type':'quickReply','content':{'type':'postback','value':'y','title':'Y'}} | y          | true",
                "{'type':'button','content':{'type':'trigger_skill','value':'joke'}}         | skill:joke | true",
            })
    void hearsWordsAndTaps(String quoted, String words, boolean tapped) {
        Object message = Json.read(quoted.replace('\'', '"'));

        assertThat(SapMessages.heard(message)).contains(new SapMessages.Said(words, tapped));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\":\"text\"}", "{\"type\":\"text\",\"content\":\" \"}", "\"hello\"", "3"})
    void hearsNothingWhereNothingIsSaid(String json) {
        assertThat(SapMessages.heard(Json.read(json))).isEmpty();
    }
}
