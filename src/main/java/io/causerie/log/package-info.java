/**
 * Where loggers come from, so that the server's log, which outlives every deployment, holds none of them. Log lines go to the
 * server's own log by {@code java.util.logging}. This room decides nothing about what is logged, and knows no other room.
 */
package io.causerie.log;
