package io.causerie.bench;

/**
 * What became of the questions that count.
 *
 * @param lost questions that were acknowledged and have no delivered reply
 * @param duplicated questions with more than one delivered reply; {@code copies} counts the replies too many
 * @param outOfOrder first replies delivered after the reply to a later question of the same person
 * @param altered replies with other words, to another person or to no question at all
 * @param halfEdited replies that are partly of one revision of the bot and partly of another
 * @param stale replies of a revision older than the one that held when the question was asked
 */
record Verdict(
        int messages,
        int acked,
        int replied,
        int lost,
        int duplicated,
        int copies,
        int outOfOrder,
        int altered,
        int halfEdited,
        int stale,
        Spread ack,
        Spread reply,
        double ackSeconds,
        double replySeconds) {

    void report(Report report) {
        report.add("messages", messages)
                .add("acked", acked)
                .add("replied", replied)
                .add("unacked", messages - acked)
                .add("lost", lost)
                .add("duplicated", duplicated)
                .add("copies", copies)
                .add("outOfOrder", outOfOrder)
                .add("altered", altered)
                .add("halfEdited", halfEdited)
                .add("stale", stale)
                .add("acksPerSecond", ackSeconds == 0 ? 0 : acked / ackSeconds)
                .add("repliesPerSecond", replySeconds == 0 ? 0 : replied / replySeconds)
                .add("ackP50Ms", ack.p50())
                .add("ackP99Ms", ack.p99())
                .add("replyP50Ms", reply.p50())
                .add("replyP99Ms", reply.p99())
                .add("replyMaxMs", reply.max())
                .add("seconds", replySeconds);
    }
}
