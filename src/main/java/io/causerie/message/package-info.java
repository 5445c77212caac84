/**
 * The words spoken between a person and a page: {@link io.causerie.message.Incoming} what arrived,
 * {@link io.causerie.message.Outgoing} what is to be said. Plain Java, immutable, complete: a {@code switch} over either
 * needs no default. This room knows neither JSON nor a database nor Meta's limits; those belong to inbox and graph.
 */
package io.causerie.message;
