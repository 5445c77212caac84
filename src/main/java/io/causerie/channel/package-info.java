/**
 * Whose house it is: Meta apps with their secrets, pages with their tokens, states and alarms. Promises that secrets are
 * encrypted at rest and leave only as the typed accesses other rooms ask for, whose text form hides them. It never calls
 * Meta; whether a token lives is reported to it.
 */
package io.causerie.channel;
