/**
 * The ground the storing rooms stand on: the schema is migrated before anything else wakes, small SQL statements run
 * inside the caller's transaction, work that arrives together is committed together, and time comes from one clock.
 * It never knows what a row means and never opens a transaction of its own.
 */
package io.causerie.database;
