/**
 * The door: HTTP and the signature, nothing else. The signature is compared in constant time over the raw bytes before a
 * single one of them is parsed; 200 is said only after the hall has committed; a refusal says nothing. It never looks at
 * who wrote or what.
 */
package io.causerie.webhook;
