/**
 * A sentence in, what it means out: intents with an honest confidence, entities, the language. {@link
 * io.causerie.understanding.TrainedBots} keeps the bots on duty ready to talk and learns an edit in the background: the
 * older model serves, with the edited expressions by heart, until the new one is there; what was learned is stored, so
 * that a restart serves at once and all nodes serve the same. A {@link io.causerie.understanding.Model} is immutable,
 * safe for threads, and gives the same answer to the same question. {@link io.causerie.understanding.Quality} judges how
 * well a bot is trained. Nothing here calls anybody or draws lots; of what was said only some short sentences are
 * remembered, without who said them, until the model is replaced or the server stops.
 */
package io.causerie.understanding;
