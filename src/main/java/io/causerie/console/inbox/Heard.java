package io.causerie.console.inbox;

import io.causerie.console.Say;
import io.causerie.conversation.Transcript;
import io.causerie.inbox.IncomingReader;
import io.causerie.message.Attachment;
import io.causerie.message.Channel;
import io.causerie.message.Incoming;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came in, as an agent sees it. */
final class Heard {
    private static final int SET_ASIDE = 3;
    private static final Map<String, String> ICONS = Map.of(
            "image",
            "image",
            "sticker",
            "smile",
            "audio",
            "mic",
            "video",
            "play",
            "file",
            "file-text",
            "location",
            "globe");

    private final Say say;

    Heard(Say say) {
        this.say = say;
    }

    Bubble bubble(String page, Transcript.Line line) {
        Incoming incoming = IncomingReader.read(page, Channel.MESSAGING, line.body());
        String state = line.state() == SET_ASIDE ? say.it("inbox.state.set-aside") : "";
        if (incoming instanceof Incoming.Message message) {
            return Bubble.heard(line.at(), orEmpty(message.text()), pieces(message.attachments()), state);
        }
        if (incoming instanceof Incoming.QuickReply reply) {
            return tapped(line, reply.text(), state);
        }
        if (incoming instanceof Incoming.Postback postback) {
            return tapped(line, Optional.ofNullable(postback.title()).orElse(postback.payload()), state);
        }
        return incoming instanceof Incoming.Echo echo ? typedElsewhere(line, echo) : happened(line, incoming);
    }

    private Bubble tapped(Transcript.Line line, String title, String state) {
        return Bubble.heard(
                line.at(), "", List.of(new Bubble.Piece("hand", say.it("inbox.tapped", orEmpty(title)), "")), state);
    }

    private Bubble typedElsewhere(Transcript.Line line, Incoming.Echo echo) {
        return new Bubble(
                "out",
                line.at(),
                say.it("inbox.elsewhere"),
                orEmpty(echo.text()),
                pieces(echo.attachments()),
                List.of(),
                say.it("inbox.state.sent"),
                "quiet",
                "",
                0);
    }

    private Bubble happened(Transcript.Line line, Incoming incoming) {
        return Bubble.happened("deed", line.at(), "", event(line, incoming));
    }

    private String event(Transcript.Line line, Incoming incoming) {
        if (incoming instanceof Incoming.Reaction reaction) {
            return reaction.removed()
                    ? say.it("inbox.unreacted")
                    : say.it(
                            "inbox.reacted",
                            Optional.ofNullable(reaction.emoji()).orElse(orEmpty(reaction.reaction())));
        }
        if (incoming instanceof Incoming.Deleted) {
            return say.it("inbox.deleted");
        }
        if (incoming instanceof Incoming.Edited edited) {
            return say.it("inbox.edited", orEmpty(edited.text()));
        }
        return incoming instanceof Incoming.Unsupported
                ? say.it("inbox.unsupported")
                : say.it("inbox.event", line.origin().replace('_', ' '));
    }

    private List<Bubble.Piece> pieces(List<Attachment> attachments) {
        return attachments.stream().map(this::piece).toList();
    }

    private Bubble.Piece piece(Attachment attachment) {
        String url = orEmpty(attachment.url());
        String label = attachment.title() == null || attachment.title().isBlank()
                ? say.it("inbox.piece", attachment.type())
                : attachment.title();
        return new Bubble.Piece(
                ICONS.getOrDefault(attachment.type(), "paperclip"), label, url.startsWith("https://") ? url : "");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
