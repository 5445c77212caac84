/**
 * The pantry: what was promised to be said is said once and in order, or given up loudly. A message is stored as the very
 * bytes that will be sent, in the transaction of the turn that promised it; its lane lets the next one out only when it is
 * settled. A send whose outcome is unknown waits for its echo before it is tried again. It never decides what is said, and
 * never holds a transaction open while it speaks with Meta.
 */
package io.causerie.outbox;
