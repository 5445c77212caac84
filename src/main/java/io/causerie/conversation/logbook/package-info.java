/**
 * What the bots made of what people told them: a line for every turn, and for the last turns of a conversation how they
 * went. Lines and traces are written within the turn's transaction, without secrets and bounded in size; they are dropped
 * with age, in small steps, and with the person. It never decides what is said, and authors' own trials are not in it.
 */
package io.causerie.conversation.logbook;
