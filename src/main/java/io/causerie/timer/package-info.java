/**
 * What comes again and again: rounds of which none overlaps the one before or fails towards the container, and the pulse by which a
 * timer that stands still is seen. It never knows what is done in a round, nor decides how often.
 */
package io.causerie.timer;
