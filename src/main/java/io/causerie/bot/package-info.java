/**
 * What a bot knows: {@link io.causerie.bot.Bot}, immutable, and its written form, the bot file, which {@link
 * io.causerie.bot.BotFile} reads, checks and writes. Whatever a reading accepts, the other rooms may rely on: every name
 * resolves, every pattern compiles, every template parses. A faulty file is never half accepted, and every fault is
 * told at once with its line, its column and the way out. Every accepted file is a version: appended, never changed, of
 * which the last ones and all that were published are kept. {@link io.causerie.bot.Environments} say which version answers
 * where, and what routes are appended to there; {@link io.causerie.bot.OnDuty} tells it to the hot path, at most a second
 * old. Of the tokens with which programs come, only hashes are kept. This room neither trains nor talks nor calls anybody.
 */
package io.causerie.bot;
