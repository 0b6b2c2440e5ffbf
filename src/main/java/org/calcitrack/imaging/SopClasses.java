package org.calcitrack.imaging;

import java.util.Map;
import java.util.Optional;

/** Kinds of DICOM objects that hold no image and come along on media. */
final class SopClasses {

    // PS3.4 B.5 and PS3.6 table A-1, by the beginning of the UID
    private static final Map<String, String> IMAGELESS = Map.of(
            "1.2.840.10008.1.3.10", "media directory",
            "1.2.840.10008.5.1.4.1.1.88.", "structured report",
            "1.2.840.10008.5.1.4.1.1.11.", "presentation state",
            "1.2.840.10008.5.1.4.1.1.104.", "encapsulated document",
            "1.2.840.10008.5.1.4.1.1.9.", "waveform",
            "1.2.840.10008.5.1.4.1.1.66", "raw or spatial data",
            "1.2.840.10008.5.1.4.1.1.481.", "radiotherapy object");

    private SopClasses() {}

    static Optional<String> nameOfImageless(String uid) {
        return IMAGELESS.entrySet().stream()
                .filter(kind -> uid.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
