/**
 * What the house holds about a person who wrote to a page: told to whoever asks for it, and erased for good. {@link
 * io.causerie.conversation.person.Held} is the one list of the places; a table that names a person and is not on it breaks
 * the build. The audit trail stays as it is: it says what people of the house did, and never what was said.
 */
package io.causerie.conversation.person;
