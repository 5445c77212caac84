/**
 * The main job under load and under attack, seen from outside: {@link io.causerie.bench.Meta} plays Meta, asks questions through
 * signed webhooks, takes the replies at a Graph API of its own and judges them; {@link io.causerie.bench.Bench} stands a bot
 * up, lets the player play, kills what it was told to kill, and prints one line of JSON a run. Nothing here is on the
 * class path of the product or uses any of its classes: what is measured is what Meta would see.
 * A command-line program: standard output is its result alone, standard error tells how the run goes and is how the two
 * processes speak with each other.
 * The player is one thread around one selector, so that it costs little of the machine it shares with what it measures.
 */
package io.causerie.bench;
