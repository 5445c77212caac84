package io.causerie.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.message.Outgoing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', '', inbox.fault.nothing",
        "' ', '', '', inbox.fault.nothing",
        "Hi, ftp://x, '', inbox.fault.url",
        "Hi, 'https://a b', '', inbox.fault.url",
        "'', https://x/y.png, Yes, inbox.fault.replies-without-words",
        "Hi, '', A title of more than twenty, inbox.fault.replies",
        "Hi, '', Yes, ''",
        "'', https://x/y.png, '', ''"
    })
    void namesWhatIsWrong(String words, String url, String replies, String fault) {
        assertThat(new Reply(words, "image", url, replies).fault()).isEqualTo(fault);
    }

    @Test
    void saysThePictureBeforeTheAnswersToTap() {
        Reply reply = new Reply("More?", "file", "https://x/y.pdf", "Yes\n\n No \n");

        assertThat(reply.sayings())
                .containsExactly(
                        new Outgoing.Media(Outgoing.MediaKind.FILE, "https://x/y.pdf"),
                        new Outgoing.QuickReplies(
                                "More?",
                                List.of(
                                        new Outgoing.QuickReply("Yes", "Yes", null),
                                        new Outgoing.QuickReply("No", "No", null))));
    }
}
