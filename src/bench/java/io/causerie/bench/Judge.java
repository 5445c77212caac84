package io.causerie.bench;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Keeps the score of every question: when it was asked, when it was acknowledged, when and how often it was answered.
 * A few primitive arrays, so that a hundred thousand questions fit into a few megabytes.
 */
final class Judge {

    private final Plan plan;
    private final boolean mute;
    private final long[] asked;
    private final int[] ackMicros;
    private final int[] replyMicros;
    private final byte[] replies;
    private final int[] due;
    private final int[] newest;
    private int outOfOrder;
    private int acked;
    private int replied;
    private int altered;
    private int revision;
    private int halfEdited;
    private int stale;
    private int warmedUp;
    private long lastAck;
    private long lastReply;

    /** @param mute nobody answers: a question is settled by its 200 */
    Judge(Plan plan, boolean mute) {
        this.plan = plan;
        this.mute = mute;
        asked = new long[plan.total()];
        ackMicros = new int[plan.total()];
        replyMicros = new int[plan.total()];
        replies = new byte[plan.total()];
        due = new int[plan.total()];
        newest = new int[plan.persons()];
        Arrays.fill(newest, -1);
    }

    /** Only the first asking counts; a redelivery is the same question. */
    void asked(int question, long now) {
        if (asked[question] == 0) {
            asked[question] = now;
            due[question] = revision;
        }
    }

    void acked(int question, long micros, long now) {
        ackMicros[question] = (int) Math.max(1, micros);
        if (question >= plan.warmup()) {
            acked++;
            lastAck = now;
        } else if (mute) {
            warmedUp++;
        }
    }

    /** From now on the bot is to answer as this revision. */
    void edited(int newest) {
        revision = newest;
    }

    /** A reply that Meta accepted from a bot: the number is read out of its words, which must be the promised ones. */
    void replied(int person, String reply, long now) {
        Edition edition = Edition.of(reply);
        String text = edition.words();
        int question = plan.numberIn(text);
        if (question < 0 || plan.person(question) != person || !text.equals(plan.reply(question))) {
            altered++;
            return;
        }
        halfEdited += edition.whole() ? 0 : 1;
        stale += edition.revision() < due[question] ? 1 : 0;
        if (replies[question] < Byte.MAX_VALUE) {
            replies[question]++;
        }
        if (replies[question] == 1) {
            first(question, person, now);
        } else {
            System.err.printf(
                    "question %d answered again %.1f s after it was asked, first after %.1f s%n",
                    question, seconds(now - asked[question]), replyMicros[question] / 1e6);
        }
    }

    private void first(int question, int person, long now) {
        replyMicros[question] = (int) Math.min(Integer.MAX_VALUE, (now - asked[question]) / 1000);
        boolean late = question < newest[person];
        newest[person] = Math.max(newest[person], question);
        if (question < plan.warmup()) {
            warmedUp++;
        } else {
            replied++;
            lastReply = now;
            outOfOrder += late ? 1 : 0;
        }
    }

    int acked() {
        return acked;
    }

    int replied() {
        return replied;
    }

    int warmedUp() {
        return warmedUp;
    }

    boolean warm() {
        return warmedUp == plan.warmup();
    }

    boolean allSettled() {
        return (mute ? acked : replied) == plan.messages();
    }

    /** @param start when the first question that counts was posted */
    Verdict verdict(long start) {
        int lost = 0;
        int duplicated = 0;
        int copies = 0;
        for (int question = plan.warmup(); question < plan.total(); question++) {
            lost += !mute && ackMicros[question] > 0 && replies[question] == 0 ? 1 : 0;
            duplicated += replies[question] > 1 ? 1 : 0;
            copies += Math.max(0, replies[question] - 1);
        }
        return new Verdict(
                plan.messages(),
                acked,
                replied,
                lost,
                duplicated,
                copies,
                outOfOrder,
                altered,
                halfEdited,
                stale,
                Spread.of(ackMicros, plan.warmup()),
                Spread.of(replyMicros, plan.warmup()),
                seconds(lastAck - start),
                seconds(lastReply - start));
    }

    /** How long the people of the other pages waited, while one page fails and before. */
    void others(long start, Outage outage, Report report) {
        Spread before = others(outage.page(), question -> seconds(asked[question] - start) < outage.at());
        Spread during = others(outage.page(), question -> outage.hits(seconds(asked[question] - start)));
        report.add("othersP50MsBefore", before.p50())
                .add("othersP99MsBefore", before.p99())
                .add("othersP50MsDuring", during.p50())
                .add("othersP99MsDuring", during.p99());
    }

    private Spread others(int page, IntPredicate when) {
        int[] micros = IntStream.range(plan.warmup(), plan.total())
                .filter(question -> plan.page(plan.person(question)) != page && when.test(question))
                .map(question -> replyMicros[question])
                .toArray();
        return Spread.of(micros, 0);
    }

    private static double seconds(long nanos) {
        return Math.max(nanos, 0) / 1e9;
    }
}
