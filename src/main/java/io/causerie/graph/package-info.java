/**
 * The post: renders what is to be said within Messenger's limits ({@link io.causerie.graph.Rendering},
 * {@link io.causerie.graph.Payload}), sends it ({@link io.causerie.graph.SendApi}) and names what became of it
 * ({@link io.causerie.graph.SendResult}).
 *
 * <p>It never repeats a message by itself, never claims that a message was accepted without Meta's id for it, and never
 * puts a token or a secret into a URL, a log or an exception. What it knows of Meta's errors is in
 * {@code graph-errors.tsv}, not in code.
 */
package io.causerie.graph;
