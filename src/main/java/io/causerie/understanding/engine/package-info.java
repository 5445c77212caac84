/**
 * Finds an author's intents in a sentence: learns from a handful of expressions, on one core, without any service.
 *
 * <p>Promises: the same expressions give the same model; a model never changes once trained and can be stored, read and
 * shared between threads and nodes; confidence one half means "as likely one of the bot's intents as none"; any text is
 * answered in bounded time; without the native library sentences are still understood by their words.
 *
 * <p>Will never: contact anything, read a model it did not write, keep what people said, or know what a bot is.
 */
package io.causerie.understanding.engine;
