package io.causerie.conversation;

import io.causerie.bot.Json;
import io.causerie.channel.Channels;
import io.causerie.dialogue.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the conversations of a bot remember, be they a person's with one of its pages or a program's. */
@ApplicationScoped
public class ConversationStates {
    @Inject
    Conversations conversations;

    @Inject
    Channels channels;

    @Inject
    Talks talks;

    /** Empty when the bot has no such conversation. */
    @Transactional
    public Optional<State> find(String bot, String id) {
        return ofPage(bot, id).map(ConversationStates::state).or(() -> talks.find(bot, id)
                .map(Talks.Kept::state));
    }

    /** The state as it is now; a conversation that is not known is prepared for a program's first word. */
    @Transactional
    public Optional<State> change(String bot, String id, UnaryOperator<State> change) {
        if (ofPage(bot, id).isPresent()) {
            Conversation conversation = conversations.lock(List.of(id)).get(id);
            State changed = change.apply(state(conversation));
            remember(conversation, Json.write(changed.asMap()));
            return Optional.of(changed);
        }
        Talks.Kept before = talks.find(bot, id).orElse(Talks.Kept.NONE);
        State changed = change.apply(before.state());
        return talks.keep(bot, id, new Talks.Kept(changed, before.version())) ? Optional.of(changed) : Optional.empty();
    }

    /** The person's next word begins anew; false when the bot has no such conversation. */
    @Transactional
    public boolean forget(String bot, String id) {
        if (ofPage(bot, id).isPresent()) {
            remember(conversations.lock(List.of(id)).get(id), "{}");
            return true;
        }
        return talks.forget(bot, id);
    }

    private void remember(Conversation locked, String state) {
        locked.remember(state);
        conversations.keep(List.of(locked));
    }

    private Optional<Conversation> ofPage(String bot, String id) {
        return conversations.find(id).filter(conversation -> channels.page(conversation.page())
                .filter(page -> page.bot().equals(bot))
                .isPresent());
    }

    @SuppressWarnings("unchecked")
    private static State state(Conversation conversation) {
        return State.of((Map<String, Object>) Json.read(conversation.state()));
    }
}
