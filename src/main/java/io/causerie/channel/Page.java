package io.causerie.channel;

import io.causerie.database.WrittenAlone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A Facebook Page: connected with a token and a bot, tried by its testers, then live; paused by its people, or held while
 * Meta refuses it (a dead token, a rate limit, a policy block), with an alarm that says why, until the cause is gone.
 */
@Entity
@EntityListeners(WrittenAlone.class)
public class Page {
    /** Held until somebody acts. */
    public static final Instant FOR_GOOD = Instant.parse("9999-01-01T00:00:00Z");

    /** How the alarm of a dead token begins: Meta's code. */
    public static final String DEAD_TOKEN = "190";

    @Id
    private String id;

    private String app;
    private String bot;
    private String name;
    private String environment;
    private String token;

    @Enumerated(EnumType.STRING)
    private PageState state;

    private String testers;

    @Column(name = "hold_until")
    private Instant holdUntil;

    private String alarm;

    @Version
    private long version;

    protected Page() {}

    Page(String id) {
        this.id = id;
    }

    void connect(
            String app,
            String bot,
            String environment,
            String token,
            PageState state,
            List<String> testers,
            SecretBox box) {
        this.app = app;
        this.bot = bot;
        this.environment = environment;
        this.state = state;
        this.testers = String.join(" ", testers);
        renew(token, box);
    }

    /** A new token lifts whatever held the page. */
    void renew(String token, SecretBox box) {
        this.token = box.seal("page/" + id + "/token", token);
        this.holdUntil = null;
        this.alarm = null;
    }

    void turn(PageState state) {
        this.state = state;
    }

    void answerWith(String bot) {
        this.bot = bot;
    }

    void call(String name) {
        this.name = name;
    }

    /** The bot answers this person while the page is tested. */
    void admit(String tester) {
        if (!testers().contains(tester)) {
            this.testers = (testers + " " + tester).strip();
        }
    }

    void dismiss(String tester) {
        this.testers = testers().stream().filter(each -> !each.equals(tester)).collect(Collectors.joining(" "));
    }

    boolean isSilencedByToken() {
        return alarm != null && alarm.startsWith(DEAD_TOKEN);
    }

    /** Lifts a hold for a dead token, when the token lives again; any other hold stays. */
    void liftDeadToken() {
        if (isSilencedByToken()) {
            this.holdUntil = null;
            this.alarm = null;
        }
    }

    /** True when the page is silent for longer by it. */
    boolean hold(Instant until, String alarm) {
        boolean longer = holdUntil == null || holdUntil.isBefore(until);
        if (longer) {
            this.holdUntil = until;
            this.alarm = alarm;
        }
        return longer;
    }

    String openToken(SecretBox box) {
        return box.open("page/" + id + "/token", token);
    }

    public String id() {
        return id;
    }

    public String app() {
        return app;
    }

    public String bot() {
        return bot;
    }

    /** As Meta calls the page; its id until Meta was asked. */
    public String name() {
        return name == null ? id : name;
    }

    /** Which of the bot's environments answers here. */
    public String environment() {
        return environment;
    }

    public PageState state() {
        return state;
    }

    public List<String> testers() {
        return testers.isBlank() ? List.of() : List.of(testers.split(" "));
    }

    public boolean isHeld(Instant now) {
        return holdUntil != null && now.isBefore(holdUntil);
    }

    /** What the operator should know, or null. */
    public String alarm() {
        return alarm;
    }

    /** Whether the bot may answer this person now. */
    public boolean answers(String person) {
        return switch (Objects.requireNonNull(state)) {
            case LIVE -> true;
            case TESTING -> testers().contains(person);
            case PAUSED -> false;
        };
    }
}
