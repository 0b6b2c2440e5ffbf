package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The resident memory of a process as Linux counts it, MB of 1 000 000 bytes; empty on other systems. */
record Memory(OptionalLong nowMb, OptionalLong peakMb) {

    static Memory of(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        return new Memory(read(status, "VmRSS:"), read(status, "VmHWM:"));
    }

    private static OptionalLong read(Path status, String key) {
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(Memory::megabytes)
                    .findFirst();
        } catch (IOException processEnded) {
            return OptionalLong.empty();
        }
    }

    // proc(5): "VmHWM:   123456 kB", where kB is 1024 bytes.
    private static long megabytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000;
    }
}
