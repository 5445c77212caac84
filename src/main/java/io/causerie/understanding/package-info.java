/**
 * A sentence in, what it means out: intents with an honest confidence, entities, the language. {@link
 * io.causerie.understanding.TrainedBots} keeps the bots on duty ready to talk and learns an edit in the background: the
 * older model serves, with the edited expressions by heart, until the new one is there; what was learned is stored, so
 * that a restart serves at once and all nodes serve the same. A {@link io.causerie.understanding.Model} is immutable,
 * safe for threads, and gives the same answer to the same question. Nothing here remembers what was said, calls anybody,
 * or draws lots.
 */
package io.causerie.understanding;
