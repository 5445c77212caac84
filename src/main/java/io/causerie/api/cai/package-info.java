/**
 * What clients of SAP Conversational AI call, as they call it: for them only the host and the prefix {@code /cai} change.
 * Shapes, words and status codes are those of the original (SAP reference, web calls and APIs); a bot's token opens the
 * door, and only to that bot. What the original answered and this house does not know is null, never invented.
 */
package io.causerie.api.cai;
