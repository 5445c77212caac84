package io.causerie.bot;

/** A version of a bot was saved or published; what was kept about who answers is old. */
public record BotChanged(String bot) {}
