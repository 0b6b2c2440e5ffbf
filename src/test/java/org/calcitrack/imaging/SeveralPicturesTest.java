package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Fluoroscopy, angiography and enhanced objects: files that hold several pictures, or might. */
class SeveralPicturesTest extends ImagingTest {

    @Autowired
    Radiographs radiographs;

    @Autowired
    FilmFiles files;

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70"})
    void theFirstPictureIsTheFilm(String syntax) throws IOException {
        FilmFile run = aFilm().frames(3).encodedAs(TransferSyntax.of(syntax));

        ImportEntry entry = bring("run.dcm", run.bytes());

        Radiograph film = radiographs.find(entry.radiograph().orElseThrow());
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        files.writeSamples(film, samples);
        assertThat(samples.toByteArray()).isEqualTo(FilmFile.littleEndian(run.samples()));
    }

    @Test
    void theReceiptAndTheFilmSayThatThereAreOthers() {
        ImportEntry entry = bring("run.dcm", aFilm().frames(12).bytes());

        assertThat(entry.verdict()).isEqualTo(Verdict.STORED);
        assertThat(entry.reason()).contains(new ErrorCode("imaging.first-of-several"));
        assertThat(entry.sentence()).startsWith("The file holds 12 pictures. The first one is the film;");
        assertThat(radiographs.find(entry.radiograph().orElseThrow()).original().frames())
                .isEqualTo(12);
    }

    @Test
    void anEnhancedObjectOfOnePictureIsAFilmLikeAnyOther() {
        DicomObject perFrame = DicomObject.builder()
                .sequence(
                        Tag.named("FrameVOILUTSequence"),
                        DicomObject.builder()
                                .decimals(Tag.WINDOW_CENTER, 700)
                                .decimals(Tag.WINDOW_WIDTH, 900)
                                .build())
                .sequence(
                        Tag.named("PixelMeasuresSequence"),
                        DicomObject.builder()
                                .decimals(Tag.PIXEL_SPACING, 0.3, 0.3)
                                .build())
                .build();
        byte[] enhanced = aFilm().frames(1)
                .with(header -> header.text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.12.1.1")
                        .text(Tag.MODALITY, "XA")
                        .remove(Tag.IMAGER_PIXEL_SPACING)
                        .remove(Tag.WINDOW_CENTER)
                        .remove(Tag.WINDOW_WIDTH)
                        .sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, perFrame))
                .bytes();

        ImportEntry entry = bring("enhanced.dcm", enhanced);

        Radiograph film = radiographs.find(entry.radiograph().orElseThrow());
        assertThat(entry.sentence()).isEmpty();
        assertThat(film.greyScale().defaultWindow().centre()).isEqualTo(700);
        assertThat(film.calibration().spacing().orElseThrow().rowMm()).isEqualTo(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.840.10008.5.1.4.1.1.13.1.1",
                "1.2.840.10008.5.1.4.1.1.13.1.2",
                "1.2.840.10008.5.1.4.1.1.13.1.3"
            })
    void slicesOfAVolumeAreNoFilm(String sopClass) {
        byte[] volume = aFilm().frames(3)
                .with(header -> header.text(Tag.SOP_CLASS_UID, sopClass))
                .bytes();

        ImportEntry entry = bring("volume.dcm", volume);

        assertThat(entry.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(entry.reason()).contains(new ErrorCode("imaging.no-projection"));
    }
}
