/**
 * The hall: a verified body is stored once, split into events, and handed out in the order of its conversation. Bodies
 * that arrive together are committed together; a caller hears only after the commit. The row is the truth: whoever holds
 * a conversation's lock does whatever is open in its lane, and a timer finds what was forgotten. It never answers anybody
 * and never looks into what was said beyond what tells one event from another.
 */
package io.causerie.inbox;
