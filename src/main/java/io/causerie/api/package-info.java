/**
 * The house over REST, for automation: bots, apps, pages, conversations, the outbox. Every refusal is a problem (RFC 9457)
 * that names the field and the fix; {@code PUT} is idempotent; secrets go in and never come out. It has no rules of its
 * own: what it cannot say by calling a room is not said here.
 */
package io.causerie.api;
