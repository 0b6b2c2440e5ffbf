package org.calcitrack.phantom;

import java.util.List;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** What the DX image demands beyond the CR image (PS3.3 A.26, C.8.11). */
final class DigitalXRayAttributes {
    private DigitalXRayAttributes() {}

    static void put(DicomObject.Builder builder, Film film) {
        builder.text(Tag.PRESENTATION_INTENT_TYPE, "FOR PRESENTATION")
                .sequence(
                        Tag.ANATOMIC_REGION_SEQUENCE,
                        anatomy(builder, film.spec().region()))
                .text(Tag.PIXEL_INTENSITY_RELATIONSHIP, "LOG")
                .integers(Tag.PIXEL_INTENSITY_RELATIONSHIP_SIGN, film.monochrome1() ? 1 : -1)
                .decimals(Tag.RESCALE_INTERCEPT, 0)
                .decimals(Tag.RESCALE_SLOPE, 1)
                .text(Tag.RESCALE_TYPE, "US")
                .text(Tag.PRESENTATION_LUT_SHAPE, film.monochrome1() ? "INVERSE" : "IDENTITY")
                .text(Tag.named("PositionerType"), "NONE")
                .text(Tag.named("DetectorType"), "SCINTILLATOR")
                .text(Tag.named("DetectorID"), "PHANTOM-1")
                .sequence(Tag.named("AcquisitionContextSequence"), List.of());
    }

    private static DicomObject anatomy(DicomObject.Builder builder, Region region) {
        return switch (region) {
            case HAND -> GeometryAttributes.code(builder, "85562004", "Hand");
            case ELBOW, ELBOW_LATERAL -> GeometryAttributes.code(builder, "16953009", "Elbow joint");
            case FOREARM -> GeometryAttributes.code(builder, "14975008", "Forearm");
            case KNEE -> GeometryAttributes.code(builder, "72696002", "Knee");
            case HIP -> GeometryAttributes.code(builder, "29836001", "Hip");
            case THIGH -> GeometryAttributes.code(builder, "68367000", "Thigh");
            case PELVIS -> GeometryAttributes.code(builder, "816092008", "Pelvis");
            case SHOULDER -> GeometryAttributes.code(builder, "16982005", "Shoulder");
            case UPPER_ARM -> GeometryAttributes.code(builder, "40983000", "Upper arm");
        };
    }
}
