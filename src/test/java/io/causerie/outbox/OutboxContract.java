package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Heard;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import io.causerie.graph.GraphError;
import io.causerie.graph.PageVoice;
import io.causerie.graph.SendResult;
import io.causerie.message.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stored messages promise, on every database. */
abstract class OutboxContract {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final SendResult DOWN = new SendResult.TryAgain(
            Optional.empty(), new GraphError(2, 0, "OAuthException", "Service temporarily unavailable", "", "2"));

    private final TurnedClock clock = new TurnedClock();
    final List<Promised> promised = new ArrayList<>();
    private final Set<String> held = new java.util.HashSet<>();
    OutboxMessages messages;
    Ledger ledger;
    Outbox outbox;
    Sql sql;

    abstract Sql database();

    @BeforeEach
    void open() {
        sql = database();
        messages = messages();
        ledger = new Ledger();
        ledger.sql = sql;
        ledger.clock = clock;
        ledger.node = messages.node;
        outbox = new Outbox();
        outbox.sql = sql;
        outbox.clock = clock;
        outbox.node = messages.node;
        outbox.ledger = ledger;
        outbox.voice = messages.voice;
        outbox.promised = new Heard<>(promised);
    }

    private OutboxMessages messages() {
        OutboxMessages messages = new OutboxMessages();
        messages.sql = sql;
        messages.clock = clock;
        messages.node = new Node();
        messages.node.lease = Duration.ofSeconds(30);
        messages.node.timeout = Duration.ofSeconds(10);
        messages.node.begin();
        messages.voice = new PageVoice() {
            @Override
            public Set<String> held() {
                return Set.copyOf(held);
            }

            @Override
            public boolean isHeld(String page) {
                return held.contains(page);
            }
        };
        return messages;
    }

    @Test
    void leasesTheFirstMessagesOfALaneAtBirth() {
        say("1-ada", "one", "two");

        assertThat(promised.get(0).leased()).extracting(Parcel::payload).hasSize(2);
        assertThat(messages.claim(List.of("1-ada"))).isEmpty();
    }

    @Test
    void makesAMessageWaitBehindWhatIsStillOpenInItsLane() {
        say("1-ada", "one");
        say("1-ada", "two");

        assertThat(promised.get(1).leased()).isEmpty();
        assertThat(messages.claim(List.of("1-ada"))).isEmpty();
    }

    @Test
    void letsTheNextMessageOutOnceTheOneBeforeIsSent() {
        say("1-ada", "one");
        say("1-ada", "two");

        List<String> more = settle(promised.get(0).leased().get(0), Settlement.sent("m_1"));

        assertThat(more).containsExactly("1-ada");
        assertThat(claimed("1-ada")).hasSize(1);
    }

    @Test
    void holdsBackTheLaterMessagesOfItsOwnLaneOnlyWhileOneIsTriedAgain() {
        say("1-ada", "one");
        say("1-ada", "two");
        say("1-basile", "hello");
        settle(promised.get(0).leased().get(0), Settlement.again(Duration.ofSeconds(5), "613"));

        assertThat(claimed("1-ada")).isEmpty();
        assertThat(promised.get(2).leased()).hasSize(1);
    }

    @Test
    void findsAMessageAgainWhenItsBackoffHasEnded() {
        say("1-ada", "one");
        settle(promised.get(0).leased().get(0), Settlement.again(Duration.ofSeconds(5), "613"));

        assertThat(messages.due(100)).isEmpty();
        clock.turn(Duration.ofSeconds(5));

        assertThat(messages.due(100)).containsExactly("1-ada");
        assertThat(claimed("1-ada")).extracting(Parcel::attempts).containsExactly(1);
    }

    @Test
    void asksForTheEchoWhenALeaseEndedBeforeItTriesAgain() {
        say("1-ada", "one");
        look(Duration.ofSeconds(31));

        assertThat(messages.due(100)).isEmpty();
        look(GRACE);

        assertThat(messages.due(100)).containsExactly("1-ada");
    }

    @Test
    void waitsForEchoesAnewAfterItWasAway() {
        say("1-ada", "one");
        look(Duration.ofSeconds(31));

        clock.turn(GRACE.minusSeconds(1));
        ledger.expire(GRACE);
        clock.turn(Duration.ofSeconds(5));
        ledger.expire(GRACE);

        assertThat(messages.due(100)).isEmpty();
        look(GRACE);
        assertThat(messages.due(100)).containsExactly("1-ada");
    }

    @Test
    void endsNoGraceEarlyOnANodeWhoseMachineIsTwoMinutesAhead() {
        Ledger ahead = new Ledger();
        ahead.sql = sql;
        ahead.clock = TestDatabase.clockOfANode(sql, Duration.ofMinutes(2));
        ahead.node = messages.node;
        ahead.expire(GRACE);
        ledger.clock = TestDatabase.clockOfANode(sql, Duration.ZERO);
        outbox.clock = ledger.clock;
        say("1-ada", "one");
        Parcel parcel = promised.get(0).leased().get(0);
        settle(parcel, Settlement.perhaps(GRACE, "cut"));

        ahead.expire(GRACE);

        assertThat(state(parcel)).isEqualTo(MessageState.UNKNOWN);
    }

    @Test
    void settlesAnUnknownOutcomeByItsEcho() {
        say("1-ada", "one");
        Parcel parcel = promised.get(0).leased().get(0);
        settle(parcel, Settlement.perhaps(GRACE, "cut"));

        outbox.echoed(List.of(new Outbox.Echoed("1-ada", "m_1", "causerie:" + parcel.id())));
        look(GRACE.multipliedBy(2));

        assertThat(messages.due(100)).isEmpty();
        assertThat(state(parcel)).isEqualTo(MessageState.SENT);
    }

    @Test
    void believesNoEchoFromAnotherConversation() {
        say("1-ada", "one");
        Parcel parcel = promised.get(0).leased().get(0);

        outbox.echoed(List.of(new Outbox.Echoed("1-basile", "m_1", "causerie:" + parcel.id())));

        assertThat(state(parcel)).isEqualTo(MessageState.SENDING);
    }

    @Test
    void doesNotUnsayWhatItsEchoHasSettled() {
        say("1-ada", "one");
        Parcel parcel = promised.get(0).leased().get(0);
        outbox.echoed(List.of(new Outbox.Echoed("1-ada", "m_1", "causerie:" + parcel.id())));

        settle(parcel, Settlement.perhaps(GRACE, "no answer within 10000 ms"));

        assertThat(state(parcel)).isEqualTo(MessageState.SENT);
    }

    @Test
    void sendsNothingForAPageThatIsHeld() {
        say("1-ada", "one");
        settle(promised.get(0).leased().get(0), Settlement.again(Duration.ZERO, "613"));
        held.add("1");

        assertThat(messages.due(100)).isEmpty();
        assertThat(claimed("1-ada")).isEmpty();
    }

    @Test
    void leasesNothingAtBirthForAPageThatIsHeld() {
        held.add("1");
        say("1-ada", "one");
        assertThat(promised.get(0).leased()).isEmpty();

        held.clear();

        assertThat(messages.due(100)).containsExactly("1-ada");
        assertThat(claimed("1-ada")).hasSize(1);
    }

    @Test
    void claimsEachMessageForOneNodeOnly() {
        say("1-ada", "one");
        settle(promised.get(0).leased().get(0), Settlement.again(Duration.ZERO, "613"));

        List<Parcel> mine = claimed("1-ada");
        List<Parcel> theirs = messages().claim(List.of("1-ada"));

        assertThat(mine).hasSize(1);
        assertThat(theirs).isEmpty();
    }

    @Test
    void waitsForItsPauseBeforeAMessage() {
        outbox.promise(
                List.of(promise("1-ada", "typing", Duration.ZERO), promise("1-ada", "later", Duration.ofSeconds(3))));
        settle(promised.get(0).leased().get(0), Settlement.sent("m_1"));

        assertThat(messages.due(100)).isEmpty();
        clock.turn(Duration.ofSeconds(3));

        assertThat(messages.due(100)).containsExactly("1-ada");
    }

    @Test
    void readsNoMoreOfALaneThanItWillSendSoonHoweverMuchIsOpenInIt() {
        List<Integer> read = new ArrayList<>();
        outbox.promise(Collections.nCopies(2_000, promise("1-ada", "one of many", Duration.ofMillis(1))));
        clock.turn(Duration.ofMinutes(1));
        messages.sql = TestDatabase.counted(sql, read);

        List<Parcel> first = claimed("1-ada");

        assertThat(first).hasSize(OutboxMessages.MOST_OF_A_LANE);
        assertThat(read).allMatch(rows -> rows <= OutboxMessages.MOST_OF_A_LANE);
        assertThat(settleAll(first)).containsExactly("1-ada");
        assertThat(claimed("1-ada"))
                .extracting(Parcel::id)
                .first()
                .isEqualTo(first.get(19).id() + 1);
    }

    /** A page fails for an hour, as Meta does when it says "temporary", while people of both pages write every minute. */
    @Test
    void outlivesAnHourWithoutOnePageAndDelaysNoOther() {
        Instant back = clock.instant().plus(Duration.ofHours(1));
        List<String> said = new ArrayList<>();

        for (int second = 0; second < 3720; second++) {
            if (second % 60 == 0 && second < 3600) {
                say("1-ada", "ada " + second);
                say("2-bob", "bob " + second);
            }
            said.addAll(sayWhatIsDue(back));
            clock.turn(Duration.ofSeconds(1));
        }

        assertThat(said.stream().filter(text -> text.startsWith("ada")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> "ada " + 60 * i).toList());
        assertThat(said).hasSize(120).doesNotHaveDuplicates();
        assertThat(letters().list(MessageState.DEAD, Long.MAX_VALUE, 10)).isEmpty();
    }

    /** The first page is away until then; nobody of the other one waits. */
    private List<String> sayWhatIsDue(Instant back) {
        Rules rules = new Rules(GRACE, new Random(1));
        List<Parcel> parcels = new ArrayList<>(messages.claim(messages.due(100)));
        promised.forEach(each -> parcels.addAll(each.leased()));
        promised.clear();
        List<String> said = new ArrayList<>();
        for (Parcel parcel : parcels) {
            boolean isDown = parcel.page().equals("1") && clock.instant().isBefore(back);
            settle(parcel, rules.settle(parcel, isDown ? DOWN : new SendResult.Accepted("m"), clock.instant()));
            if (!isDown) {
                said.add(parcel.payload().replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"));
                assertThat(Duration.between(parcel.promisedAt(), clock.instant()))
                        .isLessThan(parcel.page().equals("1") ? Duration.ofMinutes(62) : Duration.ofSeconds(2));
            }
        }
        return said;
    }

    @Test
    void takesNoMoreInHandThanItHasRoomForHoweverManyLanesAreDue() {
        for (int lane = 0; lane < 300; lane++) {
            outbox.promise(Collections.nCopies(20, promise("1-person" + lane, "one of many", Duration.ofMillis(1))));
        }
        clock.turn(Duration.ofMinutes(1));

        List<String> lanes = messages.due(100_000);
        messages.node.took(messages.claim(lanes).size());

        assertThat(lanes).hasSize(300);
        assertThat(messages.node.room()).isZero();
        assertThat(messages.claim(lanes)).isEmpty();
    }

    @Test
    void keepsWhatCouldNeverBeSaidAsADeadLetterThatBlocksNobody() {
        Outgoing broken = new Outgoing.Media(Outgoing.MediaKind.IMAGE, "");

        outbox.promise(List.of(new Promise("1", "ada", "1-ada", 7L, "bot", broken, Duration.ZERO)));
        say("1-ada", "hello");

        assertThat(promised.get(1).leased()).hasSize(1);
        assertThat(letters().list(MessageState.DEAD, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void sendsADeadLetterAgainWhenSomebodyAsks() {
        say("1-ada", "one");
        Parcel parcel = promised.get(0).leased().get(0);
        settle(parcel, Settlement.givenUp("10/2018278 outside the window"));

        boolean again = letters().sendAgain(parcel.id());

        assertThat(again).isTrue();
        assertThat(claimed("1-ada")).extracting(Parcel::id).containsExactly(parcel.id());
    }

    private DeadLetters letters() {
        DeadLetters letters = new DeadLetters();
        letters.sql = sql;
        letters.clock = clock;
        letters.promised = new Heard<>(promised);
        return letters;
    }

    List<Parcel> claimed(String lane) {
        return messages.claim(List.of(lane));
    }

    private List<String> settleAll(List<Parcel> parcels) {
        return ledger.settle(parcels.stream()
                .map(parcel -> new Ledger.Tried(parcel, Settlement.sent("m_" + parcel.id())))
                .toList());
    }

    List<String> settle(Parcel parcel, Settlement settlement) {
        return ledger.settle(List.of(new Ledger.Tried(parcel, settlement)));
    }

    private MessageState state(Parcel parcel) {
        return sql.rows(
                        "select state from outbox_message where id = ?",
                        row -> MessageState.values()[row.getInt(1)],
                        parcel.id())
                .get(0);
    }

    void say(String lane, String... texts) {
        outbox.promise(List.of(texts).stream()
                .map(text -> promise(lane, text, Duration.ZERO))
                .toList());
    }

    private static Promise promise(String lane, String text, Duration pause) {
        return new Promise(lane.substring(0, 1), lane.substring(2), lane, 7L, "bot", new Outgoing.Text(text), pause);
    }

    /** Lets time go by as the timer sees it. */
    private void look(Duration span) {
        for (Duration gone = Duration.ZERO; gone.compareTo(span) <= 0; gone = gone.plusSeconds(5)) {
            ledger.expire(GRACE);
            clock.turn(Duration.ofSeconds(5));
        }
        ledger.expire(GRACE);
    }
}
