package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.dicom.AnatomyAttributes.Finding;
import org.calcitrack.dicom.SpacingAttributes.Spacing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttributesTest {

    @Nested
    class Spacings {

        @Test
        void areKeptApartByTheAttributeTheyCameFrom() {
            SpacingAttributes spacing = SpacingAttributes.of(
                    DicomFiles.aFilm()
                            .decimals(Tag.PIXEL_SPACING, 0.1, 0.11)
                            .decimals(Tag.IMAGER_PIXEL_SPACING, 0.143, 0.143)
                            .text(Tag.PIXEL_SPACING_CALIBRATION_TYPE, "FIDUCIAL")
                            .decimals(Tag.ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR, 1.3)
                            .build(),
                    0);

            assertThat(spacing.pixelSpacing()).contains(new Spacing(0.1, 0.11));
            assertThat(spacing.imagerPixelSpacing()).contains(new Spacing(0.143, 0.143));
            assertThat(spacing.nominalScannedPixelSpacing()).isEmpty();
            assertThat(spacing.calibrationType()).isEqualTo("FIDUCIAL");
            assertThat(spacing.magnification()).hasValue(1.3);
        }

        @Test
        void ofEnhancedImagesStandInTheirFunctionalGroups() {
            DicomObject properties = DicomObject.builder()
                    .decimals(Tag.IMAGER_PIXEL_SPACING, 0.15, 0.15)
                    .build();
            DicomObject geometry = DicomObject.builder()
                    .decimals(Tag.DISTANCE_SOURCE_TO_DETECTOR, 1000)
                    .build();
            DicomObject shared = DicomObject.builder()
                    .sequence(Tag.named("FramePixelDataPropertiesSequence"), properties)
                    .build();
            DicomObject second = DicomObject.builder()
                    .sequence(Tag.named("XRayGeometrySequence"), geometry)
                    .build();
            DicomObject film = DicomFiles.aFilm()
                    .sequence(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, shared)
                    .sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, DicomObject.EMPTY, second)
                    .build();

            assertThat(SpacingAttributes.of(film, 0).imagerPixelSpacing()).contains(new Spacing(0.15, 0.15));
            assertThat(SpacingAttributes.of(film, 0).sourceToDetectorMm()).isEmpty();
            assertThat(SpacingAttributes.of(film, 1).sourceToDetectorMm()).hasValue(1000);
        }

        @Test
        void ofZeroOrTextAreNone() {
            DicomObject film = DicomFiles.aFilm()
                    .decimals(Tag.PIXEL_SPACING, 0, 0)
                    .bytes(Tag.IMAGER_PIXEL_SPACING, "wide".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .build();

            assertThat(SpacingAttributes.of(film, 0).pixelSpacing()).isEmpty();
            assertThat(SpacingAttributes.of(film, 0).imagerPixelSpacing()).isEmpty();
        }
    }

    @Nested
    class Anatomies {

        @Test
        void nameTheSideFromTheMostReliablePlaceFirst() {
            DicomObject left = DicomObject.builder()
                    .text(Tag.CODE_VALUE, "7771000")
                    .text(Tag.CODING_SCHEME_DESIGNATOR, "SCT")
                    .build();
            DicomObject hand = DicomObject.builder()
                    .text(Tag.CODE_VALUE, "85562004")
                    .text(Tag.CODING_SCHEME_DESIGNATOR, "SCT")
                    .sequence(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, left)
                    .build();

            AnatomyAttributes anatomy = AnatomyAttributes.of(
                    DicomFiles.aFilm()
                            .text(Tag.LATERALITY, "L")
                            .sequence(Tag.ANATOMIC_REGION_SEQUENCE, hand)
                            .text(Tag.BODY_PART_EXAMINED, "HAND")
                            .text(Tag.VIEW_POSITION, "PA")
                            .build(),
                    0);

            assertThat(anatomy.side())
                    .containsExactly(
                            new Finding(Tag.LATERALITY, "L", "", false),
                            new Finding(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, "7771000", "SCT", false));
            assertThat(anatomy.region()).extracting(Finding::code).containsExactly("85562004", "HAND");
            assertThat(anatomy.view()).extracting(Finding::code).containsExactly("PA");
        }

        @Test
        void markWhatTheyPickOutOfFreeTextAsGuesses() {
            AnatomyAttributes anatomy = AnatomyAttributes.of(
                    DicomFiles.aFilm()
                            .text(Tag.SERIES_DESCRIPTION, "Hand PA rt, ulnar")
                            .build(),
                    0);

            assertThat(anatomy.region()).containsExactly(new Finding(Tag.SERIES_DESCRIPTION, "Hand", "", true));
            assertThat(anatomy.side()).containsExactly(new Finding(Tag.SERIES_DESCRIPTION, "rt", "", true));
            assertThat(anatomy.view()).containsExactly(new Finding(Tag.SERIES_DESCRIPTION, "PA", "", true));
        }

        @Test
        void guessTheSideThatManufacturersWriteIntoTheBodyPart() {
            AnatomyAttributes anatomy = AnatomyAttributes.of(
                    DicomFiles.aFilm().text(Tag.BODY_PART_EXAMINED, "HAND_LT").build(), 0);

            assertThat(anatomy.side()).containsExactly(new Finding(Tag.BODY_PART_EXAMINED, "LT", "", true));
            assertThat(anatomy.region()).contains(new Finding(Tag.BODY_PART_EXAMINED, "HAND", "", true));
        }

        @Test
        void areFoundInThePrimaryStructureAndInFrames() {
            DicomObject finger = DicomObject.builder()
                    .text(Tag.CODE_VALUE, "T-D8800")
                    .text(Tag.CODING_SCHEME_DESIGNATOR, "SRT")
                    .sequence(
                            Tag.named("PrimaryAnatomicStructureModifierSequence"),
                            DicomObject.builder().text(Tag.CODE_VALUE, "G-A100").build())
                    .build();
            DicomObject frame = DicomObject.builder()
                    .sequence(
                            Tag.named("FrameAnatomySequence"),
                            DicomObject.builder()
                                    .text(Tag.FRAME_LATERALITY, "L")
                                    .build())
                    .build();

            AnatomyAttributes anatomy = AnatomyAttributes.of(
                    DicomFiles.aFilm()
                            .sequence(Tag.named("PrimaryAnatomicStructureSequence"), finger)
                            .sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, frame)
                            .build(),
                    0);

            assertThat(anatomy.region()).extracting(Finding::code).containsExactly("T-D8800");
            assertThat(anatomy.side()).extracting(Finding::code).containsExactly("L", "G-A100");
        }
    }
}
