/**
 * What the bot answers: (bot, state, what was heard) to (replies, new state), by the rules of SAP Conversational AI's
 * builder. {@link io.causerie.dialogue.Dialogue} is the door, everything behind it is pure: the same question with the
 * same seed gets the same answer. A turn that needs a web service stops with an {@link
 * io.causerie.dialogue.Turned.Asking}; it is resumed by playing the turn again with the answer in hand, so nothing has to
 * be frozen halfway. This room calls nobody, stores nothing and reads no clock.
 */
package io.causerie.dialogue;
