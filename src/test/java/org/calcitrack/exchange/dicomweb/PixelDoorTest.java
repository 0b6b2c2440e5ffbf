package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.exchange.dicomweb.WebFilm.aFilm;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Validator;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.FilmAnswers;
import org.calcitrack.imaging.Placement;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.imaging.WaitingFilms;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class PixelDoorTest extends DicomWebTest {

    private static final String INSTANCE = "/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.1";
    private static final String OCTETS = "multipart/related; type=\"application/octet-stream\"";

    @Autowired
    WaitingFilms waitingFilms;

    @Autowired
    Patients patients;

    private static BufferedImage picture(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70"})
    void sendsStoredValuesHoweverTheFileKeepsThem(String syntax) throws Exception {
        WebFilm film = aFilm().as(TransferSyntax.of(syntax));
        stored(film);

        Parts frames = Parts.of(asked(INSTANCE + "/frames/1", OCTETS + "; transfer-syntax=*"));
        Parts bulk = Parts.of(asked(INSTANCE + "/bulkdata/7FE00010", OCTETS));

        assertThat(frames.list()).singleElement().satisfies(part -> {
            assertThat(part.contentType()).startsWith("application/octet-stream");
            assertThat(part.bytes()).isEqualTo(film.pixels());
        });
        assertThat(bulk.list().getFirst().bytes()).isEqualTo(film.pixels());
        assertThat(asked(INSTANCE + "/bulkdata/7FE00010", "application/octet-stream")
                        .getContentAsByteArray())
                .isEqualTo(film.pixels());
    }

    @Test
    void sendsCompressedFramesToWhomAsksForThem() throws Exception {
        stored(aFilm().as(TransferSyntax.JPEG_LOSSLESS_SV1));

        Parts frames = Parts.of(asked(
                INSTANCE + "/frames/1",
                "multipart/related; type=\"image/jpeg\"; transfer-syntax=1.2.840.10008.1.2.4.70"));

        assertThat(frames.list().getFirst().contentType())
                .isEqualTo("image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.70");
        assertThat(frames.list().getFirst().bytes()).startsWith(0xFF, 0xD8);
    }

    @Test
    void knowsWhichFramesThereAre() throws Exception {
        stored(aFilm());

        assertThat(asked(INSTANCE + "/frames/2", OCTETS).getStatus()).isEqualTo(404);
        assertThat(asked(INSTANCE + "/frames/0", OCTETS).getStatus()).isEqualTo(404);
        assertThat(asked(INSTANCE + "/frames/x", OCTETS).getStatus()).isEqualTo(400);
        assertThat(asked(INSTANCE + "/frames/1", "multipart/related; type=\"image/jls\"")
                        .getStatus())
                .isEqualTo(406);
        assertThat(asked(INSTANCE + "/bulkdata/00081140", OCTETS).getStatus()).isEqualTo(404);
    }

    @Test
    void rendersInTheWindowThatIsAskedFor() throws Exception {
        stored(aFilm());

        BufferedImage asItIs = picture(asked(INSTANCE + "/rendered", "image/png"));
        BufferedImage black = picture(asked(INSTANCE + "/rendered?window=9000,10,linear", "image/png"));
        BufferedImage jpeg = picture(asked(INSTANCE + "/frames/1/rendered?quality=80", "image/jpeg"));

        assertThat(asItIs.getWidth()).isEqualTo(WebFilm.COLUMNS);
        assertThat(asItIs.getHeight()).isEqualTo(WebFilm.ROWS);
        // PS3.3 C.11.2.1.2.1 with centre 2048 and width 4096 on the first stored value
        byte[] pixels = aFilm().pixels();
        int stored = pixels[0] & 0xFF | (pixels[1] & 0xFF) << 8;
        int expected = (int) Math.round(255 * Math.clamp((stored - 2048 + 0.5) / 4095 + 0.5, 0, 1));
        assertThat(asItIs.getRaster().getSample(0, 0, 0)).isEqualTo(expected);
        assertThat(black.getRaster().getSample(5, 5, 0)).isZero();
        assertThat(jpeg.getWidth()).isEqualTo(WebFilm.COLUMNS);
    }

    @Test
    void fitsPicturesIntoTheViewport() throws Exception {
        stored(aFilm().size(400, 200));

        BufferedImage small = picture(asked(INSTANCE + "/rendered?viewport=100,100", "*/*"));
        BufferedImage part = picture(asked(INSTANCE + "/rendered?viewport=60,60,10,20,100,100", "image/png"));
        BufferedImage thumbnail = picture(asked("/studies/1.2.3/thumbnail", "image/jpeg"));

        assertThat(small.getWidth()).isEqualTo(50);
        assertThat(small.getHeight()).isEqualTo(100);
        assertThat(part.getWidth()).isEqualTo(60);
        assertThat(thumbnail.getHeight()).isEqualTo(200);
        assertThat(Parts.of(asked("/studies/1.2.3/rendered", "multipart/related; type=\"image/jpeg\""))
                        .list())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window=1", "window=1,0", "window=a,b", "window=1,2,other", "viewport=0,0", "quality=101"})
    void refusesWhatCannotBeRendered(String query) throws Exception {
        stored(aFilm());

        assertThat(asked(INSTANCE + "/rendered?" + query, "*/*").getStatus()).isEqualTo(400);
        assertThat(asked(INSTANCE + "/rendered", "image/jp2").getStatus()).isEqualTo(406);
    }

    @Test
    void aPhotographIsServedAsSecondaryCaptureOfItsPatient() throws Exception {
        storePhoto();
        DicomObject found = found("/instances?includefield=all").getFirst();
        String address = "/studies/" + found.string(Tag.STUDY_INSTANCE_UID).orElseThrow();

        byte[] file = Parts.of(asked(address, "multipart/related; type=\"application/dicom\""))
                .list()
                .getFirst()
                .bytes();

        DicomObject photo =
                DicomToolkit.standard().readAll(DicomSource.of(file)).dataset();
        assertThat(found.string(Tag.PATIENT_ID)).contains("MRN-7");
        assertThat(photo.string(Tag.SOP_CLASS_UID)).contains("1.2.840.10008.5.1.4.1.1.7");
        assertThat(photo.string(Tag.PATIENT_NAME)).contains("Roe^Ann");
        assertThat(photo.string(Tag.LOSSY_IMAGE_COMPRESSION)).contains("01");
        assertThat(photo.string(Tag.LATERALITY)).contains("L");
        assertThat(photo.integer(Tag.COLUMNS)).hasValue(31);
        assertThat(photo.bytes(Tag.PIXEL_DATA).orElseThrow()).hasSize(31 * 21 + 1);
        assertThat(DicomToolkit.standard().readFrame(DicomSource.of(file), 0).sample(10, 15, 0))
                .isBetween(190, 210);
    }

    @Test
    void aPhotographIsServedAsTheStandardDemands(@TempDir Path folder) throws Exception {
        Validator.isNeeded();
        storePhoto();
        String study =
                found("/studies").getFirst().string(Tag.STUDY_INSTANCE_UID).orElseThrow();

        Path file = folder.resolve("photo.dcm");
        Files.write(
                file,
                Parts.of(asked("/studies/" + study, "multipart/related; type=\"application/dicom\""))
                        .list()
                        .getFirst()
                        .bytes());

        assertThat(Validator.errors(file)).isEmpty();
    }

    private void storePhoto() throws Exception {
        BufferedImage image = new BufferedImage(31, 21, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < 31 * 21; at++) {
            image.getRaster().setSample(at % 31, at / 31, 0, 200);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        var waiting = brought("photo.jpg", jpeg.toByteArray()).waiting().orElseThrow();
        var roe = patients.register(new NewPatient("MRN-7", "", "Roe, Ann", Optional.empty(), Sex.OTHER, false));
        Placement place = new Placement(LocalDate.of(2019, 6, 1), BodyRegion.HAND, Side.LEFT, View.PA);
        waitingFilms.answer(waiting, new FilmAnswers(roe.id(), place));
    }
}
