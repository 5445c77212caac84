package io.causerie.conversation;

import io.causerie.channel.Channels;
import io.causerie.message.Saying;
import io.causerie.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a program says to people in its bot's name without having been asked by a turn; only while Meta's window is open. */
@ApplicationScoped
public class Pushes {
    private static final int AT_ONCE = 200;
    private static final String ORIGIN = "api";

    @Inject
    Conversations conversations;

    @Inject
    Channels channels;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    public enum Outcome {
        /** It will be said. */
        PROMISED,
        /** The bot has no such conversation. */
        UNKNOWN,
        /** The person wrote too long ago, or cannot be reached. */
        CLOSED
    }

    @Transactional
    public Outcome say(String bot, String id, List<Saying> sayings) {
        Optional<Conversation> known = conversations.find(id).filter(conversation -> channels.page(conversation.page())
                .filter(page -> page.bot().equals(bot))
                .isPresent());
        if (known.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!known.get().isOpen(clock.instant())) {
            return Outcome.CLOSED;
        }
        promise(List.of(id), sayings);
        return Outcome.PROMISED;
    }

    /** Says it in the next open conversations of the bot behind this id; the last of them, or empty when there were none. */
    @Transactional
    public Optional<String> sayToNext(String bot, String after, List<Saying> sayings) {
        List<String> next = conversations.open(bot, after, AT_ONCE);
        promise(next, sayings);
        return next.isEmpty() ? Optional.empty() : Optional.of(next.get(next.size() - 1));
    }

    private void promise(Collection<String> ids, List<Saying> sayings) {
        if (!ids.isEmpty()) {
            outbox.promise(conversations.lock(ids).values().stream()
                    .flatMap(conversation -> conversation.promises(null, ORIGIN, sayings).stream())
                    .toList());
        }
    }
}
