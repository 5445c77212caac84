/**
 * The pages: what people of the house see and do in a browser. Promises that a page is whole without a script, that what
 * a page knows stands in its address or in the database (so any node serves the next click), that every text is there in
 * English and French, and that what changes elsewhere shows by itself. It decides nothing that a room decides, never
 * shows a secret unasked, and stays away from Meta's door.
 */
package io.causerie.console;
