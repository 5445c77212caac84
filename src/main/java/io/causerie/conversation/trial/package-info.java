/**
 * Authors who try their bots: a chat of one's own with each bot and environment, with how every turn went. What the bot
 * says is sent to nobody, but the web services of its author are called. A trial is forgotten after a day or when its
 * author starts again; it is never in the logbook.
 */
package io.causerie.conversation.trial;
