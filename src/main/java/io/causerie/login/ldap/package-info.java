/**
 * The company's directory (LDAP): whether a password is right, whether the person is still there, and which roles the person's
 * groups give. It never keeps a password, never sends one unencrypted unless told to, never writes to the directory, and
 * puts nothing that somebody typed into a filter or a name unescaped.
 */
package io.causerie.login.ldap;
