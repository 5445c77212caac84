package io.causerie.graph;

import java.time.Duration;
import java.util.Optional;

/** Why and for how long a page may not speak: until somebody connects it anew when there is no pause; the alarm is for the operator. */
public record PageHold(Optional<Duration> pause, String alarm) {}
