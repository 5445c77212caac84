/**
 * The chat in which an author tries a bot, beside any page or alone on a phone, and what a turn's trace says to a person.
 * What was said and remembered is in the rooms; who may try and who may teach is asked at every click.
 */
package io.causerie.console.trial;
