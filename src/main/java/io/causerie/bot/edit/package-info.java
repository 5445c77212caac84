/**
 * Changes that people make to a bot with forms, as functions from one bot file to the next: they touch the lines of the
 * part that is changed and leave the author's comments and layout elsewhere. Whether the result is a bot is for {@link
 * io.causerie.bot.BotFile} to say; nothing here stores, trains or asks who may.
 */
package io.causerie.bot.edit;
