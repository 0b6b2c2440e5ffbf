package org.calcitrack.bench;

/** Seconds since it was started. */
final class Stopwatch {

    private static final double NANOS_PER_SECOND = 1e9;
    private final long started = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - started) / NANOS_PER_SECOND;
    }
}
