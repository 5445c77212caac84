package io.causerie.outbox;

import java.time.Duration;
import java.util.function.LongFunction;

/**
 * Something to be said in a lane, after a pause; the payload is rendered once its outbox id is known, because it carries
 * that id. {@code cause} is the inbox event answered, or null; {@code origin} is who speaks (bot, agent, api).
 */
public record Promise(String page, String lane, Long cause, String origin, Duration pause, LongFunction<String> payload) {}
