package io.causerie.understanding.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of this thread, which other programs on the machine do not lengthen much. */
final class Timer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Timer() {}

    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
