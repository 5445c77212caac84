/**
 * What a bot knows: {@link io.causerie.bot.Bot}, immutable, and its written form, the bot file, which {@link
 * io.causerie.bot.BotFile} reads, checks and writes. Whatever a reading accepts, the other rooms may rely on: every name
 * resolves, every pattern compiles, every template parses. A faulty file is never half accepted, and every fault is
 * told at once with its line, its column and the way out. This part neither trains nor talks nor calls anybody.
 */
package io.causerie.bot;
