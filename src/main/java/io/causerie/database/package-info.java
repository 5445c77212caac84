/** What all rooms share of the database and the clock. */
package io.causerie.database;
