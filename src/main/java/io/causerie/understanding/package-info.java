/**
 * A sentence in, what it means out: intents with an honest confidence, entities, the language. {@link
 * io.causerie.understanding.Understanding} trains a {@link io.causerie.understanding.Model} from a bot's expressions; a
 * model is immutable, safe for threads, and gives the same answer to the same question. Nothing here remembers what was
 * said, calls anybody, or draws lots.
 */
package io.causerie.understanding;
