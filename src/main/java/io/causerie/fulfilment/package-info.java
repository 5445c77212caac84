/**
 * Calls an author's web services: {@link io.causerie.fulfilment.Fulfilment} is the door. A call ends within its time, with
 * an answer or with the reason why there is none, and holds no thread meanwhile; a slow service delays only its own calls.
 * What may have been acted on is repeated under the same idempotency key or not at all. It never connects to an address
 * that it has not checked, so that nobody gets into the inner network who was not let in; it never puts a secret into a
 * log or a reason; and it never knows what an answer means.
 */
package io.causerie.fulfilment;
