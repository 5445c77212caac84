/**
 * The door: HTTP and the signature, nothing else. A body is read as it comes, without a thread that waits for it, and given
 * up when it is too long, too slow, or the oldest of more than can be held. The signature is compared in constant time over
 * the raw bytes before a single one of them is parsed; 200 is said only after the hall has committed; a refusal says
 * nothing. It never looks at who wrote or what.
 */
package io.causerie.webhook;
