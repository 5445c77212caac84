package io.causerie.login;

import java.time.Duration;

/** How many wrong passwords are free, and how the wait grows after that: it doubles with each, up to a quarter of an hour. */
enum Patience {
    /** A name at an address: somebody who forgot, or who guesses. */
    HERE(4, Duration.ofSeconds(1)),
    /** An address, whatever the name: one password tried on many names. */
    ADDRESS(40, Duration.ofSeconds(1)),
    /** A name, wherever from: many machines that guess together. */
    NAME(25, Duration.ofMinutes(1));

    static final Duration LONGEST = Duration.ofMinutes(15);

    private final int free;
    private final Duration first;

    Patience(int free, Duration first) {
        this.free = free;
        this.first = first;
    }

    Duration pauseAfter(int wrong) {
        if (wrong <= free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(wrong - free - 1, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    String name(String name) {
        return this == ADDRESS ? "" : name;
    }

    /** A network of IPv6 is one address. */
    String address(String address) {
        return this == NAME ? "" : Network.neighbourhood(address);
    }
}
