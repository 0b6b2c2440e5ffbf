package org.calcitrack.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Where and when the figures were measured. */
final class Machine {

    private static final double GIB = 1L << 30;

    private Machine() {}

    /** One line: date, processors, memory, JDK, operating system, and how busy the machine was before. */
    static String line() {
        return "%s · %d processors (%s) · %s GB memory · JDK %s · %s %s · load before %s"
                .formatted(
                        LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Figure.of(memoryBytes() / GIB, 0),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Figure.of(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), 1));
    }

    private static long memoryBytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
