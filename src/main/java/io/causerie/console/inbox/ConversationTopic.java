package io.causerie.console.inbox;

import io.causerie.console.LiveTopic;
import io.causerie.console.Place;
import io.causerie.conversation.Overview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code conversation/<id>}: something was said in it, or what was said has got further. */
@ApplicationScoped
class ConversationTopic implements LiveTopic {
    @Inject
    Overview overview;

    @Override
    public String kind() {
        return "conversation";
    }

    @Override
    public Place place() {
        return Place.INBOX;
    }

    @Override
    public String stamp(String key) {
        return overview.stamp(key);
    }
}
