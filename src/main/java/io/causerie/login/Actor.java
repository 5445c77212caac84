package io.causerie.login;

/**
 * Who does something, for the audit trail.
 *
 * @param name the name of the account; a word in brackets, as in {@code (start folder)}, where the house acts by itself
 * @param address the IP address the request came from; empty where there was none
 */
public record Actor(String name, String address) {}
