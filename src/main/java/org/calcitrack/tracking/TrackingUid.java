package org.calcitrack.tracking;

import java.math.BigInteger;
import java.util.UUID;

/** Makes DICOM UIDs that nobody has to register: {@code 2.25.} and a UUID as one decimal number. */
// PS3.5 B.2
final class TrackingUid {

    private TrackingUid() {}

    static String of(UUID uuid) {
        return "2.25." + new BigInteger(uuid.toString().replace("-", ""), 16);
    }
}
