package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.database.WrittenAlone;
import io.causerie.inbox.Lane;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.outbox.Promise;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person with one page. It begins with the first event, is led by the bot until an agent takes over and hands back,
 * and may be spoken in while its window is open: 24 hours from the last thing the person did that counts. While a turn
 * waits for a web service, what the person says next waits behind it.
 */
@Entity
@EntityListeners(WrittenAlone.class)
public class Conversation {
    /** Meta's standard messaging window (Messenger Platform policy). */
    static final Duration WINDOW = Duration.ofHours(24);

    @Id
    private String id;

    private String page;
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_charge")
    private InCharge inCharge;

    private String state;

    @Column(name = "window_until")
    private Instant windowUntil;

    @Column(name = "delivered_until")
    private Instant deliveredUntil;

    @Column(name = "read_until")
    private Instant readUntil;

    private boolean reachable;

    @Column(name = "waits_for")
    private Long waitsFor;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Version
    private long version;

    @Transient
    private boolean changed;

    protected Conversation() {}

    Conversation(String id, Instant now) {
        this.id = id;
        this.page = Lane.page(id);
        this.person = Lane.person(id);
        this.inCharge = InCharge.BOT;
        this.state = "{}";
        this.reachable = true;
        this.beganAt = now;
    }

    static Conversation of(ResultSet row) throws SQLException {
        Conversation conversation = new Conversation(row.getString("id"), Sql.instant(row, "began_at"));
        conversation.inCharge = InCharge.valueOf(row.getString("in_charge"));
        conversation.state = row.getString("state");
        conversation.windowUntil = Sql.instant(row, "window_until");
        conversation.deliveredUntil = Sql.instant(row, "delivered_until");
        conversation.readUntil = Sql.instant(row, "read_until");
        conversation.reachable = row.getBoolean("reachable");
        conversation.heardAt = Sql.instant(row, "heard_at");
        conversation.waitsFor = row.getObject("waits_for", Long.class);
        conversation.version = row.getLong("version");
        return conversation;
    }

    /** Whether it is not stored yet. */
    boolean isNew() {
        return version == 0;
    }

    /** That of the row as it was read. */
    long version() {
        return version;
    }

    /** Whether something was decided on it that nobody else may write over, even if no value is another now. */
    boolean isChanged() {
        return changed;
    }

    /** What a turn may change, then the id, then these. */
    Object[] values(Object... more) {
        Stream<Object> own = Stream.of(
                inCharge.name(), state, windowUntil, deliveredUntil, readUntil, reachable, heardAt, waitsFor, id);
        return Stream.concat(own, Stream.of(more)).toArray();
    }

    /** The person did something that opens the window. */
    void heard(Instant at) {
        changed = true;
        heardAt = later(heardAt, at);
        windowUntil = later(windowUntil, at.plus(WINDOW));
        reachable = true;
    }

    /** The turn of this event waits for a web service. */
    void await(long event) {
        if (waitsFor != null && waitsFor != event) {
            throw new IllegalStateException("The turn of event " + waitsFor + " waits already");
        }
        changed = true;
        waitsFor = event;
    }

    /** The turn that waited has come to its end. */
    void goOn() {
        changed |= waitsFor != null;
        waitsFor = null;
    }

    boolean isWaiting() {
        return waitsFor != null;
    }

    boolean isWaitingFor(long event) {
        return waitsFor != null && waitsFor == event;
    }

    void remember(String newState) {
        changed = true;
        state = newState;
    }

    void delivered(Instant until) {
        changed = true;
        deliveredUntil = later(deliveredUntil, until);
    }

    void read(Instant until) {
        readUntil = later(readUntil, until);
        delivered(until);
    }

    void putInCharge(InCharge who) {
        changed = true;
        inCharge = who;
    }

    /** What is to be said here; {@code cause} is the event answered, or null. */
    Promise promise(Long cause, String origin, Saying saying) {
        return new Promise(page, person, id, cause, origin, saying.what(), saying.pause());
    }

    /** The same for several; a pause before a message is shown as typing. */
    List<Promise> promises(Long cause, String origin, List<Saying> sayings) {
        List<Promise> promises = new ArrayList<>();
        for (Saying saying : sayings) {
            if (!saying.pause().isZero()) {
                promises.add(promise(cause, origin, Saying.now(Outgoing.Action.TYPING_ON)));
            }
            promises.add(promise(cause, origin, saying));
        }
        return promises;
    }

    /** Whether something may be said here now without breaking Meta's rules. */
    boolean isOpen(Instant now) {
        return reachable && windowUntil != null && now.isBefore(windowUntil);
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    public String id() {
        return id;
    }

    public String page() {
        return page;
    }

    public String person() {
        return person;
    }

    public InCharge inCharge() {
        return inCharge;
    }

    /** The dialogue's state as JSON text. */
    public String state() {
        return state;
    }

    public Instant windowUntil() {
        return windowUntil;
    }

    public Instant deliveredUntil() {
        return deliveredUntil;
    }

    public Instant readUntil() {
        return readUntil;
    }

    public boolean isReachable() {
        return reachable;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
