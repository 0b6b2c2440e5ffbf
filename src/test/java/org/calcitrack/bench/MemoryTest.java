package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MemoryTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsWhatAProcessNeedsAndNeededAtMost() {
        Memory memory = Memory.of(ProcessHandle.current().pid());

        // A JVM with nothing but a test in it takes some tens of megabytes.
        assertThat(memory.nowMb().orElseThrow()).isGreaterThan(20);
        assertThat(memory.peakMb().orElseThrow())
                .isGreaterThanOrEqualTo(memory.nowMb().orElseThrow());
    }

    @Test
    void knowsNothingOfAProcessThatIsNotThere() {
        Memory memory = Memory.of(-1);

        assertThat(memory.nowMb()).isEmpty();
        assertThat(memory.peakMb()).isEmpty();
    }
}
