/**
 * A stand-in for Meta on the same server: a Graph API, signed webhooks and a Messenger-like chat page, for development
 * and tests. It promises Meta's shapes, limits, words and order as the reference has them, and failures on command.
 *
 * <p>It keeps everything in memory, uses no other room and no room uses it: a bot talks to it over HTTP only, exactly
 * as it would talk to Meta. It never calls the outside, never fetches an attachment, and answers 404 to everything
 * unless {@code causerie.simulator.enabled} is set.
 */
package io.causerie.simulator;
