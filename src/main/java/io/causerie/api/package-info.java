/**
 * The house over REST, for automation: bots, apps, pages, conversations, the outbox, accounts. Every refusal is a problem
 * (RFC 9457) that names the field and the fix; {@code PUT} is idempotent; secrets go in and never come out; every call names
 * its roles, and every change is on the audit trail before the caller is told. It has no rules of its
 * own: what it cannot say by calling a room is not said here.
 */
package io.causerie.api;
