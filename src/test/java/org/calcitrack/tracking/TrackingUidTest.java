package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrackingUidTest {

    @Test
    void isTheUuidAsOneDecimalNumber() {
        // The example of PS3.5 B.2
        var uuid = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");

        assertThat(TrackingUid.of(uuid)).isEqualTo("2.25.329800735698586629295641978511506172918");
    }

    @Test
    void theLargestFitsIntoAUid() {
        assertThat(TrackingUid.of(new UUID(-1, -1)))
                .isEqualTo("2.25.340282366920938463463374607431768211455")
                .hasSizeLessThanOrEqualTo(64);
    }
}
