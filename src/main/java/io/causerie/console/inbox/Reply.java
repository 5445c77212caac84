package io.causerie.console.inbox;

import io.causerie.message.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an agent wants to say: words, something to fetch by an address, answers to tap. Pure.
 *
 * @param replies one answer a line
 */
record Reply(String words, String kind, String url, String replies) {
    /** What Messenger shows at most (Send API, quick replies). */
    static final int MOST_REPLIES = 13;

    static final int LONGEST_REPLY = 20;

    /** The key of the text that says what is wrong; empty when all is well. */
    String fault() {
        List<String> titles = titles();
        if (words.isBlank() && url.isBlank()) {
            return "inbox.fault.nothing";
        }
        if (!url.isBlank() && !url.strip().matches("(?i)https?://\\S+")) {
            return "inbox.fault.url";
        }
        if (!titles.isEmpty() && words.isBlank()) {
            return "inbox.fault.replies-without-words";
        }
        boolean fits =
                titles.size() <= MOST_REPLIES && titles.stream().allMatch(title -> title.length() <= LONGEST_REPLY);
        return fits ? "" : "inbox.fault.replies";
    }

    /** In the order in which it is said: answers to tap vanish with the next message, so they come last. */
    List<Outgoing> sayings() {
        List<Outgoing> sayings = new ArrayList<>();
        if (!url.isBlank()) {
            sayings.add(new Outgoing.Media(media(), url.strip()));
        }
        List<String> titles = titles();
        if (!titles.isEmpty()) {
            sayings.add(new Outgoing.QuickReplies(
                    words.strip(),
                    titles.stream()
                            .map(title -> new Outgoing.QuickReply(title, title, null))
                            .toList()));
        } else if (!words.isBlank()) {
            sayings.add(new Outgoing.Text(words.strip()));
        }
        return sayings;
    }

    private Outgoing.MediaKind media() {
        return Stream.of(Outgoing.MediaKind.values())
                .filter(each -> each.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Outgoing.MediaKind.IMAGE);
    }

    private List<String> titles() {
        return replies.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
