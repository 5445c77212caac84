/**
 * The porter: who may enter and as what. Local accounts with salted PBKDF2 hashes, people of the company's directory, tokens of
 * which only a hash is kept, four roles; guessing is slowed down for all nodes without keeping anybody else out; pages get
 * sessions and safe headers; every change is on the audit trail. It never keeps a password, never decides what a role may do
 * in a room, and of Meta's
 * requests it sees only those that nobody signed.
 */
package io.causerie.login;
