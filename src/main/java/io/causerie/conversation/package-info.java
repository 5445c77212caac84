/**
 * The table: who is in charge of a conversation, its 24-hour window, its transcript, and its turns. A turn takes one event
 * through the dialogue; state, outgoing messages and the event's "done" commit together or not at all, many turns in one
 * commit, each conversation in its own order: its lock keeps other turns out, or, where a lock would hold up everybody (H2),
 * its version tells whoever comes second. A turn that needs a web service is stored, the service is called, and a
 * second transaction ends the turn; its conversation waits, no other does. It never talks to Meta or to a web service
 * inside a transaction. What people do besides (the desk, deeds, notes, names) stands in tables of its own, so that no list
 * of theirs slows a turn. What the bot made of each turn is entered into the logbook with it, and erased with the person.
 */
package io.causerie.conversation;
