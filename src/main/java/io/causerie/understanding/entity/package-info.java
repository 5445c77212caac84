/**
 * Finds what a sentence names: numbers, times, money, places and the other built-in entities (SAP Conversational AI, "gold
 * entities") in English and French, and the entities that a bot defines itself.
 *
 * <p>Promises: the same sentence said at the same time gives the same entities; any text is answered with a bounded number
 * of steps, and what is beyond 2 000 characters is not looked at; what is not known (rates, maps, the owner of an address)
 * is null and never guessed.
 *
 * <p>Will never: look at a clock, contact anything, or keep what people said.
 */
package io.causerie.understanding.entity;
