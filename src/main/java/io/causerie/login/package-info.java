/**
 * The porter: who may enter and as what. Local accounts with salted PBKDF2 hashes and four roles.
 * It never keeps a password and never decides what a role may do in a room.
 */
package io.causerie.login;
