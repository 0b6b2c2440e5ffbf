package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.dicom.ImagePresentation.Padding;
import org.calcitrack.dicom.ImagePresentation.Window;
import org.calcitrack.dicom.ImagePresentation.WindowFunction;
import org.junit.jupiter.api.Test;

class ImagePresentationTest {

    @Test
    void readsRescaleAndSeveralWindowsWithTheirNames() {
        ImagePresentation film = of(DicomFiles.aFilm()
                .decimals(Tag.RESCALE_SLOPE, 2)
                .decimals(Tag.RESCALE_INTERCEPT, -10)
                .decimals(Tag.WINDOW_CENTER, 500, 900)
                .decimals(Tag.WINDOW_WIDTH, 1000, 300)
                .text(Tag.WINDOW_CENTER_WIDTH_EXPLANATION, "BONE", "SOFT")
                .text(Tag.VOI_LUT_FUNCTION, "SIGMOID"));

        assertThat(film.modalityValue(100)).isEqualTo(190);
        assertThat(film.windows()).containsExactly(new Window(500, 1000, "BONE"), new Window(900, 300, "SOFT"));
        assertThat(film.function()).isEqualTo(WindowFunction.SIGMOID);
    }

    @Test
    void putsTheModalityTableInPlaceOfSlopeAndIntercept() {
        DicomObject table = DicomObject.builder()
                .integers(Tag.LUT_DESCRIPTOR, 3, 10, 16)
                .bytes(Tag.LUT_DATA, Vr.OW, DicomFiles.words(7, 8, 60_000))
                .build();

        ImagePresentation film = of(DicomFiles.aFilm().sequence(Tag.MODALITY_LUT_SEQUENCE, table));

        assertThat(film.modalityValue(0)).isEqualTo(7);
        assertThat(film.modalityValue(11)).isEqualTo(8);
        assertThat(film.modalityValue(4000)).isEqualTo(60_000);
    }

    @Test
    void readsTablesForDisplay() {
        DicomObject table = DicomObject.builder()
                .integers(Tag.LUT_DESCRIPTOR, 2, 0, 8)
                .text(Tag.LUT_EXPLANATION, "HIGH CONTRAST")
                .bytes(Tag.LUT_DATA, Vr.OW, new byte[] {3, (byte) 200})
                .build();

        ImagePresentation film = of(DicomFiles.aFilm().sequence(Tag.VOI_LUT_SEQUENCE, table));

        assertThat(film.voiTables()).singleElement().satisfies(voi -> {
            assertThat(voi.explanation()).isEqualTo("HIGH CONTRAST");
            assertThat(voi.table().at(1)).isEqualTo(200);
        });
    }

    @Test
    void letsPresentationLutShapeOverruleThePhotometricInterpretation() {
        DicomObject.Builder film = DicomFiles.aFilm().text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME1");

        assertThat(of(film).inverted()).isTrue();
        assertThat(of(film.text(Tag.PRESENTATION_LUT_SHAPE, "IDENTITY")).inverted())
                .isFalse();
    }

    @Test
    void readsPaddingOnEitherSideOfItsLimit() {
        ImagePresentation film = of(DicomFiles.aFilm()
                .integers(Tag.PIXEL_PADDING_VALUE, 4095)
                .integers(Tag.PIXEL_PADDING_RANGE_LIMIT, 4000));

        assertThat(film.padding()).contains(new Padding(4000, 4095));
    }

    @Test
    void readsSignedPaddingOfSignedFilms() {
        ImagePresentation film =
                of(DicomFiles.aFilm().integers(Tag.PIXEL_REPRESENTATION, 1).integers(Tag.PIXEL_PADDING_VALUE, -2000));

        assertThat(film.padding()).contains(new Padding(-2000, -2000));
    }

    @Test
    void leavesOutWindowsWithoutWidth() {
        assertThat(of(DicomFiles.aFilm().decimals(Tag.WINDOW_CENTER, 5).decimals(Tag.WINDOW_WIDTH, 0))
                        .windows())
                .isEmpty();
    }

    @Test
    void readsWhatEnhancedObjectsSayAboutOneFrame() {
        DicomObject first = voi(100);
        DicomObject second = voi(200);

        DicomObject enhanced = DicomFiles.aFilm()
                .sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, first, second)
                .build();

        assertThat(ImagePresentation.of(enhanced, 1).windows()).containsExactly(new Window(200, 50, ""));
    }

    private static DicomObject voi(int center) {
        return DicomObject.builder()
                .sequence(
                        Tag.of(0x0028, 0x9132),
                        DicomObject.builder()
                                .decimals(Tag.WINDOW_CENTER, center)
                                .decimals(Tag.WINDOW_WIDTH, 50)
                                .build())
                .build();
    }

    private static ImagePresentation of(DicomObject.Builder film) {
        return ImagePresentation.of(film.build(), 0);
    }
}
