package io.causerie.console.inbox;

import io.causerie.console.Say;
import io.causerie.conversation.Conversation;
import io.causerie.conversation.DeedKind;
import io.causerie.conversation.Deeds;
import io.causerie.conversation.Transcript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A transcript to read: what was said and what happened, the oldest first. */
final class Lines {
    private final Say say;
    private final Conversation conversation;

    Lines(Say say, Conversation conversation) {
        this.say = say;
        this.conversation = conversation;
    }

    /** Both lists the newest first; what was said in the same moment stays in its order. */
    List<Bubble> of(List<Transcript.Line> said, List<Deeds.Deed> deeds) {
        List<Bubble> bubbles = new ArrayList<>();
        said.forEach(line -> bubble(line).ifPresent(bubbles::add));
        deeds(said, deeds).forEach(bubbles::add);
        Collections.reverse(bubbles);
        bubbles.sort(Comparator.comparing(Bubble::at));
        return bubbles;
    }

    private Optional<Bubble> bubble(Transcript.Line line) {
        return line.incoming()
                ? Optional.of(new Heard(say).bubble(conversation.page(), line))
                : new Spoken(say, conversation).bubble(line);
    }

    /** Those of the time that is shown. */
    private Stream<Bubble> deeds(List<Transcript.Line> said, List<Deeds.Deed> deeds) {
        Instant first = said.isEmpty() ? Instant.MIN : said.get(said.size() - 1).at();
        return deeds.stream().filter(deed -> !deed.at().isBefore(first)).map(this::deed);
    }

    private Bubble deed(Deeds.Deed deed) {
        String who = deed.who() == null ? "" : deed.who();
        String words = deed.words() == null ? "" : deed.words();
        if (deed.kind() == DeedKind.NOTE) {
            return Bubble.happened("note", deed.at(), who, words);
        }
        String kind = deed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean unassigned = deed.kind() == DeedKind.ASSIGNED && words.isEmpty();
        return Bubble.happened(
                "deed", deed.at(), "", say.it("inbox.deed." + (unassigned ? "unassigned" : kind), who, words));
    }
}
