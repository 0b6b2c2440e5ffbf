package org.calcitrack.imaging;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.Tag;

/** Kinds of DICOM objects that come along on media: those without an image, and those not made for reading. */
final class SopClasses {

    // PS3.4 B.5 and PS3.6 table A-1, by the beginning of the UID
    private static final Map<String, String> IMAGELESS = Map.of(
            "1.2.840.10008.1.3.10", "media directory",
            "1.2.840.10008.5.1.4.1.1.88.", "structured report",
            "1.2.840.10008.5.1.4.1.1.11.", "presentation state",
            "1.2.840.10008.5.1.4.1.1.104.", "encapsulated document",
            "1.2.840.10008.5.1.4.1.1.9.", "waveform",
            "1.2.840.10008.5.1.4.1.1.66", "raw or spatial data",
            "1.2.840.10008.5.1.4.1.1.481.", "radiotherapy object",
            "1.2.840.10008.5.1.4.38.", "hanging protocol",
            "1.2.840.10008.5.1.4.39.", "colour palette",
            "1.2.840.10008.5.1.4.4", "template");

    // PS3.4 B.5: digital X-ray, mammography and intra-oral X-ray image storage, each "for processing"
    private static final Set<String> FOR_PROCESSING =
            Set.of("1.2.840.10008.5.1.4.1.1.1.1.1", "1.2.840.10008.5.1.4.1.1.1.2.1", "1.2.840.10008.5.1.4.1.1.1.3.1");

    // PS3.4 B.5: X-Ray 3D Angiographic, X-Ray 3D Craniofacial, Breast Tomosynthesis
    private static final Map<String, String> VOLUMES = Map.of(
            "1.2.840.10008.5.1.4.1.1.13.1.1", "a volume of slices",
            "1.2.840.10008.5.1.4.1.1.13.1.2", "a volume of slices",
            "1.2.840.10008.5.1.4.1.1.13.1.3", "tomosynthesis");

    private SopClasses() {}

    /** The class that the data set names, else the meta group; empty when neither does. */
    static String of(DicomHeader header) {
        return header.dataset()
                .string(Tag.SOP_CLASS_UID)
                .or(() -> header.fileMeta().string(Tag.MEDIA_STORAGE_SOP_CLASS_UID))
                .orElse("");
    }

    static Optional<String> nameOfImageless(String uid) {
        return IMAGELESS.entrySet().stream()
                .filter(kind -> uid.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Optional<String> nameOfVolume(String uid) {
        return Optional.ofNullable(VOLUMES.get(uid));
    }

    static boolean isForProcessing(String uid) {
        return FOR_PROCESSING.contains(uid);
    }
}
