/**
 * Between a page and Meta: tries pasted values where they are proven (the Graph API) and says which one is wrong, registers
 * the webhook and the page for exactly what a bot needs, keeps an eye on every connected page and says what is wrong with it.
 * It keeps no secret in clear text and never says one; it decides nothing about conversations; no transaction is open
 * while Meta is asked.
 */
package io.causerie.connect;
