package io.causerie.console.inbox;

import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.conversation.Conversation;
import io.causerie.conversation.Conversations;
import io.causerie.conversation.person.PersonalData;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Erases what is held about the person of the chosen conversation, on that person's request. */
@Named
@RequestScoped
public class PersonActs {
    private static final int SHOWN = 4;

    @Inject
    Looking looking;

    @Inject
    Conversations conversations;

    @Inject
    PersonalData data;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    public void erase() {
        Optional<Conversation> found = conversations.find(looking.conversation());
        if (!visitor.isMayAdminister()) {
            notices.bad("inbox.fault.erase-role");
        } else if (found.isEmpty()) {
            notices.bad("inbox.fault.gone");
        } else {
            erase(found.get().page(), found.get().person());
            ways.to(looking.list().toString(), "inbox.done.erased");
        }
    }

    /** The trail must not keep whom it was about: only the end of the id, by which agents see people too. */
    private void erase(String page, String person) {
        int rows = data.erase(page, person).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        String end = person.substring(Math.max(0, person.length() - SHOWN));
        audit.record(visitor.actor(), "person.erased", "pages/" + page, "person=…" + end + " rows=" + rows);
    }
}
