package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.exchange.dicomweb.WebFilm.aFilm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Validator;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class RetrieveDoorTest extends DicomWebTest {

    private static final String INSTANCES = "multipart/related; type=\"application/dicom\"";
    private static final String AS_STORED = INSTANCES + "; transfer-syntax=*";
    private static final String EXPLICIT = "1.2.840.10008.1.2.1";
    private static final String INSTANCE = "/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.1";

    @Autowired
    Radiographs radiographs;

    @Autowired
    Patients patients;

    private static DicomObject read(byte[] file) throws IOException {
        return DicomToolkit.standard().readAll(DicomSource.of(file)).dataset();
    }

    @Test
    void sendsTheOriginalByteForByte() throws Exception {
        WebFilm film = aFilm();
        byte[] original = film.bytes();
        stored(film);

        Parts parts = Parts.of(asked(INSTANCE, INSTANCES));

        assertThat(parts.type().getParameter("type")).isEqualTo("\"application/dicom\"");
        assertThat(parts.list()).singleElement().satisfies(part -> {
            assertThat(part.contentType()).isEqualTo("application/dicom; transfer-syntax=" + EXPLICIT);
            assertThat(part.bytes()).isEqualTo(original);
        });
    }

    @Test
    void sendsAWholeStudyOrASeriesOfIt() throws Exception {
        stored(aFilm());
        stored(aFilm().uids("1.2.3", "1.2.3.1", "1.2.3.1.2"));
        stored(aFilm().uids("1.2.3", "1.2.3.2", "1.2.3.2.1"));

        assertThat(Parts.of(asked("/studies/1.2.3", INSTANCES)).list()).hasSize(3);
        assertThat(Parts.of(asked("/studies/1.2.3/series/1.2.3.1", INSTANCES)).list())
                .hasSize(2);
    }

    @Test
    void sendsOneInstanceAloneToWhomWantsItSo() throws Exception {
        WebFilm film = aFilm();
        stored(film);

        MockHttpServletResponse response = asked(INSTANCE, "application/dicom");

        assertThat(response.getContentType()).isEqualTo("application/dicom; transfer-syntax=" + EXPLICIT);
        assertThat(response.getContentAsByteArray()).isEqualTo(film.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.1.99"})
    void unpacksUnlessTheOriginalSyntaxIsAccepted(String syntax) throws Exception {
        WebFilm film = aFilm().as(TransferSyntax.of(syntax));
        byte[] original = film.bytes();
        stored(film);

        Parts.Part unpacked = Parts.of(asked(INSTANCE, INSTANCES)).list().getFirst();
        Parts.Part same = Parts.of(asked(INSTANCE, AS_STORED)).list().getFirst();
        Parts.Part named = Parts.of(asked(INSTANCE, INSTANCES + "; transfer-syntax=" + syntax))
                .list()
                .getFirst();

        assertThat(unpacked.contentType()).endsWith(EXPLICIT);
        assertThat(read(unpacked.bytes()).bytes(Tag.PIXEL_DATA)).contains(film.pixels());
        assertThat(same.bytes()).isEqualTo(original);
        assertThat(same.contentType()).endsWith("transfer-syntax=" + syntax);
        assertThat(named.bytes()).isEqualTo(original);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/jpeg",
                "multipart/related; type=\"application/dicom+xml\"",
                "multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.4.90"
            })
    void refusesWhatItCannotSend(String accept) throws Exception {
        stored(aFilm());

        assertThat(asked(INSTANCE, accept).getStatus()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studies/9.9", "/studies/1.2.3/series/9", "/studies/9/series/1.2.3.1/metadata"})
    void saysThatNothingIsThere(String address) throws Exception {
        stored(aFilm());

        assertThat(asked(address, "*/*").getStatus()).isEqualTo(404);
    }

    @Test
    void refusesAddressesThatHoldNoUid() throws Exception {
        assertThat(asked("/studies/one", "*/*").getStatus()).isEqualTo(400);
    }

    @Test
    void removedFilmsAreGone() throws Exception {
        radiographs.remove(stored(aFilm()));

        assertThat(asked(INSTANCE, "*/*").getStatus()).isEqualTo(404);
    }

    @Test
    void describesFilmsAndWhereTheirPixelsAre() throws Exception {
        stored(aFilm());

        MockHttpServletResponse response = asked("/studies/1.2.3/metadata", JSON);

        assertThat(response.getContentType()).isEqualTo(JSON);
        assertThat(response.getContentAsString())
                .contains("\"7FE00010\":{\"vr\":\"OW\",\"BulkDataURI\":\"http://localhost/dicomweb" + INSTANCE
                        + "/bulkdata/7FE00010\"}");
        DicomObject film = objects(response).getFirst();
        assertThat(film.string(Tag.VIEW_POSITION)).contains("PA");
        assertThat(film.integer(Tag.ROWS)).hasValue(WebFilm.ROWS);
        assertThat(objects(asked(INSTANCE + "/metadata", JSON))).hasSize(1);
        assertThat(objects(asked("/studies/1.2.3/series/1.2.3.1/metadata", JSON)))
                .hasSize(1);
        assertThat(asked(INSTANCE + "/metadata", "application/dicom+xml").getStatus())
                .isEqualTo(406);
    }

    @Test
    void writesDownWhatWasGivenToWhom() throws Exception {
        RadiographId film = stored(aFilm());

        asked(INSTANCE, INSTANCES);

        assertThat(jdbc.sql("select subject_id from audit_entry where event = 'FilmFetched' and account_name = :who")
                        .param("who", "web-tester")
                        .query(UUID.class)
                        .list())
                .containsExactly(film.value());
    }

    @Nested
    class WhenTheFileSaysSomethingElse {

        @Test
        void theFilmNamesThePatientThatItBelongsToNow() throws Exception {
            WebFilm film = aFilm();
            moveToRoe(stored(film));

            DicomObject served =
                    read(Parts.of(asked(INSTANCE, AS_STORED)).list().getFirst().bytes());

            assertThat(served.string(Tag.PATIENT_ID)).contains("MRN-7");
            assertThat(served.string(Tag.PATIENT_NAME)).contains("Roe^Ann");
            assertThat(served.bytes(Tag.PIXEL_DATA)).contains(film.pixels());
            DicomObject before = served.firstItem(Tag.named("OriginalAttributesSequence"))
                    .flatMap(item -> item.firstItem(Tag.named("ModifiedAttributesSequence")))
                    .orElseThrow();
            assertThat(before.string(Tag.PATIENT_ID)).contains("MRN-1");
            assertThat(objects(asked(INSTANCE + "/metadata", JSON)).getFirst().string(Tag.PATIENT_NAME))
                    .contains("Roe^Ann");
        }

        @Test
        void compressedPixelsStayAsTheyAre() throws Exception {
            moveToRoe(stored(aFilm().as(TransferSyntax.RLE_LOSSLESS)));

            Parts.Part part = Parts.of(asked(INSTANCE, AS_STORED)).list().getFirst();

            DicomHeader header = DicomToolkit.standard().readHeader(DicomSource.of(part.bytes()));
            assertThat(header.transferSyntax()).isEqualTo(TransferSyntax.RLE_LOSSLESS);
            assertThat(header.dataset().string(Tag.PATIENT_ID)).contains("MRN-7");
        }

        @Test
        void identitiesThatAreMissingAreAddedAndStayTheSame() throws Exception {
            stored(aFilm().with(film -> film.remove(Tag.STUDY_INSTANCE_UID).remove(Tag.SERIES_INSTANCE_UID)));
            DicomObject found = found("/instances").getFirst();
            String address = "/studies/" + found.string(Tag.STUDY_INSTANCE_UID).orElseThrow();

            DicomObject served =
                    read(Parts.of(asked(address, INSTANCES)).list().getFirst().bytes());

            assertThat(served.string(Tag.STUDY_INSTANCE_UID)).isEqualTo(found.string(Tag.STUDY_INSTANCE_UID));
            assertThat(served.string(Tag.SERIES_INSTANCE_UID)).isEqualTo(found.string(Tag.SERIES_INSTANCE_UID));
            assertThat(found("/instances"))
                    .extracting(film -> film.string(Tag.SERIES_INSTANCE_UID))
                    .containsExactly(found.string(Tag.SERIES_INSTANCE_UID));
        }

        @ParameterizedTest
        @ValueSource(strings = {AS_STORED, INSTANCES})
        void whatIsAmendedAndUnpackedIsAsTheStandardDemands(String accepted, @TempDir Path folder) throws Exception {
            Validator.isNeeded();
            ByteArrayOutputStream film = new ByteArrayOutputStream();
            DicomFilmWriter.write(
                    PhantomFilms.render(
                            FilmSpec.of(Region.HAND, BodySide.LEFT, 5).detector(Detector.usual(Region.HAND, 0.5))),
                    FilmHeader.of(FilmHeader.Person.nobody(5), LocalDate.of(2020, 2, 3)),
                    TransferSyntax.RLE_LOSSLESS,
                    film);
            moveToRoe(brought("hand.dcm", film.toByteArray()).radiograph().orElseThrow());
            String study =
                    found("/studies").getFirst().string(Tag.STUDY_INSTANCE_UID).orElseThrow();

            Path file = folder.resolve("served.dcm");
            Files.write(
                    file,
                    Parts.of(asked("/studies/" + study, accepted))
                            .list()
                            .getFirst()
                            .bytes());

            assertThat(read(Files.readAllBytes(file)).string(Tag.PATIENT_ID)).contains("MRN-7");
            assertThat(Validator.errors(file)).isEmpty();
        }

        private void moveToRoe(RadiographId film) {
            var roe = patients.register(new NewPatient("MRN-7", "", "Roe, Ann", Optional.empty(), Sex.OTHER, false));
            jdbc.sql("update radiograph set patient_id = :patient where id = :film")
                    .param("patient", roe.id().value())
                    .param("film", film.value())
                    .update();
        }
    }

    @Test
    void aSearchLeadsToWhatItFound() throws Exception {
        stored(aFilm());
        List<DicomObject> found = found("/instances");

        String url = found.getFirst().string(Tag.named("RetrieveURL")).orElseThrow();

        assertThat(asked(url.replace("http://localhost/dicomweb", ""), INSTANCES)
                        .getStatus())
                .isEqualTo(200);
    }
}
