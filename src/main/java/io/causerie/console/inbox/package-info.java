/**
 * The inbox: conversations as they happen, and everything an agent does in one. What is looked at stands in the address;
 * who may do it is asked again at every click; what is done is left to the room of conversations.
 */
package io.causerie.console.inbox;
