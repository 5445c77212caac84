package io.causerie.console.inbox;

import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.conversation.Agents;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.message.Outgoing;
import io.causerie.outbox.DeadLetters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;

/** What an agent does in the chosen conversation. */
@Named("acts")
@RequestScoped
public class TalkActs {
    private static final int LONGEST_NOTE = 4_000;

    @Inject
    Looking looking;

    @Inject
    Agents agents;

    @Inject
    DeadLetters letters;

    @Inject
    Visitor visitor;

    @Inject
    Colleagues colleagues;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    public void takeOver() {
        act("conversation.owned", "owner=agent", () -> agents.takeOver(looking.conversation(), visitor.getName()));
    }

    public void handBack() {
        act("conversation.owned", "owner=bot", () -> agents.handBack(looking.conversation(), visitor.getName()));
    }

    /** To the chosen agent; to nobody in particular when none is. */
    public void assign() {
        String name = looking.text("agent");
        if (!name.isEmpty() && !colleagues.names().contains(name)) {
            notices.bad("inbox.fault.agent", name);
            return;
        }
        act(
                "conversation.assigned",
                "agent=" + name,
                () -> agents.assign(looking.conversation(), visitor.getName(), name.isEmpty() ? null : name));
    }

    public void note() {
        String words = looking.text("note").strip();
        if (words.isEmpty()) {
            notices.bad("inbox.fault.note");
        } else {
            act(
                    "conversation.noted",
                    "",
                    () -> agents.note(looking.conversation(), visitor.getName(), cut(words, LONGEST_NOTE)));
        }
    }

    public void say() {
        Reply reply =
                new Reply(looking.text("words"), looking.text("kind"), looking.text("url"), looking.text("replies"));
        if (!reply.fault().isEmpty()) {
            notices.bad(reply.fault(), Reply.MOST_REPLIES, Reply.LONGEST_REPLY);
        } else {
            act("conversation.said", "", () -> reply.sayings().stream().allMatch(this::said));
        }
    }

    private boolean said(Outgoing what) {
        Agents.Said said = agents.say(looking.conversation(), visitor.getName(), what);
        if (said == Agents.Said.WINDOW_CLOSED) {
            notices.bad("inbox.right.not-words");
        }
        return said == Agents.Said.PROMISED;
    }

    /** A message of this conversation that Meta refused. */
    public void sendAgain() {
        String letter = looking.text("letter");
        act(
                "outbox.retried",
                "message=" + letter,
                () -> letter.matches("\\d{1,18}") && letters.sendAgain(Long.parseLong(letter)));
    }

    private void act(String action, String detail, BooleanSupplier deed) {
        if (!visitor.isMayAnswer()) {
            notices.bad("inbox.fault.role");
        } else if (deed.getAsBoolean()) {
            audit.record(visitor.actor(), action, "conversations/" + looking.conversation(), detail);
            ways.to(looking.here().toString());
        } else if (notices.getAll().isEmpty()) {
            notices.bad("inbox.fault.gone");
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** What was typed, while it could not be said. */
    public String getWords() {
        return looking.text("words");
    }

    public String getUrl() {
        return looking.text("url");
    }

    public String getReplies() {
        return looking.text("replies");
    }

    public String getNote() {
        return looking.text("note");
    }
}
