package io.causerie.console.inbox;

import io.causerie.console.PageName;
import io.causerie.console.Say;
import io.causerie.conversation.Conversation;
import io.causerie.conversation.Conversations;
import io.causerie.conversation.Deeds;
import io.causerie.conversation.InCharge;
import io.causerie.conversation.Overview;
import io.causerie.conversation.SpeakingRight;
import io.causerie.conversation.Transcript;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The chosen conversation, to be read. */
@Named("talk")
@RequestScoped
public class TalkPage {
    private static final int LINES = 60;
    private static final int DEEDS = 60;

    @Inject
    Looking looking;

    @Inject
    Conversations conversations;

    @Inject
    Overview overview;

    @Inject
    Transcript transcript;

    @Inject
    Deeds deeds;

    @Inject
    Colleagues colleagues;

    @Inject
    Visitor visitor;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private Optional<Conversation> conversation;
    private Overview.Row row;
    private List<Transcript.Line> said;

    private Optional<Conversation> conversation() {
        if (conversation == null) {
            conversation =
                    looking.conversation().isEmpty() ? Optional.empty() : conversations.find(looking.conversation());
        }
        return conversation;
    }

    /** Whether there is one to show. */
    public boolean isOpen() {
        return conversation().isPresent();
    }

    public String getId() {
        return looking.conversation();
    }

    private Overview.Row row() {
        if (row == null) {
            row = overview.named(List.of(getId())).get(0);
        }
        return row;
    }

    public String getName() {
        return People.name(row(), say);
    }

    public String getInitials() {
        return People.initials(row());
    }

    public String getPerson() {
        return row().person();
    }

    public String getPage() {
        return row().page();
    }

    /** What Meta calls it. */
    public String getPageName() {
        return looking.allPages().stream()
                .filter(page -> page.id().equals(getPage()))
                .map(PageName::name)
                .findFirst()
                .orElse(getPage());
    }

    public Instant getBeganAt() {
        return conversation().orElseThrow().beganAt();
    }

    /** Empty where nobody has it. */
    public String getAgent() {
        return row().agent() == null ? "" : row().agent();
    }

    public boolean isMine() {
        return getAgent().equals(visitor.getName());
    }

    public boolean isWithPeople() {
        return row().inCharge() == InCharge.AGENT;
    }

    public boolean isWaiting() {
        return row().waiting();
    }

    /** Whether this visitor may say something now. */
    public boolean isMaySpeak() {
        return visitor.isMayAnswer() && isWithPeople() && right() != SpeakingRight.NOT;
    }

    private SpeakingRight right() {
        return SpeakingRight.of(conversation().orElseThrow(), clock.instant());
    }

    /** What Meta allows now: freely, by-human, not. */
    public String getRight() {
        return switch (right()) {
            case FREELY -> "freely";
            case BY_HUMAN -> "by-human";
            case NOT -> "not";
        };
    }

    public String getRightTone() {
        return switch (right()) {
            case FREELY -> "good";
            case BY_HUMAN -> "warn";
            case NOT -> "bad";
        };
    }

    /** When what is allowed now ends; null when it has ended. */
    public Instant getRightUntil() {
        return switch (right()) {
            case FREELY -> conversation().orElseThrow().windowUntil();
            case BY_HUMAN -> SpeakingRight.humanUntil(conversation().orElseThrow());
            case NOT -> null;
        };
    }

    public List<Bubble> getLines() {
        return new Lines(say, conversation().orElseThrow()).of(said(), deeds.of(getId(), DEEDS));
    }

    private List<Transcript.Line> said() {
        if (said == null) {
            said = looking.before()
                    .map(before -> transcript.before(getId(), before, LINES))
                    .orElseGet(() -> transcript.of(getId(), LINES));
        }
        return said;
    }

    /** Where the lines before these are; empty at the beginning. */
    public String getEarlier() {
        return said().size() < LINES
                ? ""
                : looking.here()
                        .with("before", said().get(LINES - 1).at().toString())
                        .toString();
    }

    /** Back to the newest lines; empty when they are shown. */
    public String getLatest() {
        return looking.before().isPresent() ? looking.here().toString() : "";
    }

    /** Those to whom it may be given. */
    public List<String> getAgents() {
        return colleagues.names();
    }
}
