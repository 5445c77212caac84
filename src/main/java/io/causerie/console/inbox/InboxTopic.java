package io.causerie.console.inbox;

import io.causerie.console.LiveTopic;
import io.causerie.console.Place;
import io.causerie.conversation.Overview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code inbox}: some conversation moved. */
@ApplicationScoped
class InboxTopic implements LiveTopic {
    @Inject
    Overview overview;

    @Override
    public String kind() {
        return "inbox";
    }

    @Override
    public Place place() {
        return Place.INBOX;
    }

    @Override
    public String stamp(String key) {
        return overview.stamp();
    }
}
