package io.causerie.conversation.person;

import java.util.List;

/**
 * A table with rows about people.
 *
 * @param columns what a person is told of them
 * @param where which rows, by the conversation's id, once for each question mark
 */
record Held(String table, String columns, String where) {

    /** In the order in which they can be erased: what others are found by goes last. */
    static final List<Held> ALL = List.of(
            new Held(
                    "turn_trace",
                    "event, at, trace",
                    "event in (select event from logbook where conversation = ?)"
                            + " or event in (select id from inbox_event where lane = ?)"),
            new Held(
                    "logbook",
                    "at, bot, kind, words, language, intent, confidence, verdict, skills",
                    "conversation = ?"),
            new Held("suspended_turn", "event, attempts", "lane = ?"),
            new Held("talk", "bot, state, heard_at", "id = ?"),
            new Held("desk", "agent, moved_at, waiting, hand_back_at", "conversation = ?"),
            new Held("deed", "at, kind, who, words", "conversation = ?"),
            new Held("person_name", "name, asked_at", "conversation = ?"),
            new Held("tally_lane", "counted_on, waiting_since", "lane = ?"),
            new Held("outbox_message", "promised_at, origin, payload, state, settled_at, mid", "lane = ?"),
            new Held("inbox_event", "received_at, happened_at, kind, channel, body, state", "lane = ?"),
            new Held(
                    "conversation",
                    "id, page, person, in_charge, state, window_until, delivered_until, read_until, began_at, heard_at",
                    "id = ?"));

    String select() {
        return "select " + columns + " from " + table + " where " + where;
    }

    String delete() {
        return "delete from " + table + " where " + where;
    }

    /** The conversation, as often as it is asked for. */
    Object[] values(String conversation) {
        return where.chars()
                .filter(c -> c == '?')
                .mapToObj(each -> (Object) conversation)
                .toArray();
    }
}
