/**
 * Rivals of the benchmark that live in a JAX-RS resource of their own, in one small WAR on the server the product runs on: a bot
 * with messenger4j as its documentation shows, and a webhook that does nothing. They keep nothing, and share nothing with the
 * product.
 */
package io.causerie.bench.jaxrs;
