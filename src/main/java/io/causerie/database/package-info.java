/**
 * The ground the storing rooms stand on: the schema is migrated before anything else wakes, small SQL statements run
 * inside the caller's transaction (of which one at a time writes on H2), work that arrives together is committed together,
 * rows that rooms keep for a time only are dropped when it is over, and time comes from one clock, the database's, which
 * all nodes share. It never knows what a row means, and never believes the clock of its machine once the database has told
 * the time.
 */
package io.causerie.database;
