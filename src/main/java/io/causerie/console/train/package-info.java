/**
 * Training: what people wrote and what the bot made of it, to be taught or put aside; and how well the bot is trained. What
 * is looked at stands in the address, who may change the bot is asked again at every click, and long work is left to the
 * room that does it.
 */
package io.causerie.console.train;
