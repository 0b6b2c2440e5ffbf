package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.exchange.dicomweb.WebFilm.aFilm;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchDoorTest extends DicomWebTest {

    @Autowired
    Radiographs radiographs;

    @Autowired
    Patients patients;

    @Autowired
    DicomIndex index;

    /** Two studies: Doe with two series of one and two films, and Müller with one. */
    private void storeFour() {
        stored(aFilm());
        stored(aFilm().uids("1.2.3", "1.2.3.2", "1.2.3.2.1")
                .with(film -> film.text(Tag.SERIES_NUMBER, "2").text(Tag.MODALITY, "DX")));
        stored(aFilm().uids("1.2.3", "1.2.3.2", "1.2.3.2.2").with(film -> film.text(Tag.SERIES_NUMBER, "2")
                .text(Tag.MODALITY, "DX")
                .text(Tag.INSTANCE_NUMBER, "2")));
        stored(aFilm().uids("1.2.4", "1.2.4.1", "1.2.4.1.1")
                .of("MRN-2", "Müller^Zoë Anna")
                .on("20210501")
                .with(film -> film.text(Tag.ACCESSION_NUMBER, "ACC-2").text(Tag.STUDY_TIME, "083000.5")));
    }

    private List<String> uids(String address, Tag tag) throws Exception {
        return found(address).stream()
                .map(answer -> answer.string(tag).orElseThrow())
                .toList();
    }

    private List<String> studies(String query) throws Exception {
        return uids("/studies?" + query, Tag.STUDY_INSTANCE_UID);
    }

    @Test
    void answersAStudyWithWhatTheStandardAsksFor() throws Exception {
        storeFour();

        DicomObject study = found("/studies?PatientID=MRN-1").getFirst();

        assertThat(study.string(Tag.STUDY_INSTANCE_UID)).contains("1.2.3");
        assertThat(study.string(Tag.STUDY_DATE)).contains("20200314");
        assertThat(study.string(Tag.STUDY_TIME)).contains("101530");
        assertThat(study.string(Tag.ACCESSION_NUMBER)).contains("ACC-1");
        assertThat(study.string(Tag.STUDY_ID)).contains("S1");
        assertThat(study.string(Tag.PATIENT_NAME)).contains("Doe^Jane");
        assertThat(study.string(Tag.PATIENT_BIRTH_DATE)).contains("19700102");
        assertThat(study.string(Tag.REFERRING_PHYSICIAN_NAME)).contains("House^Gregory");
        assertThat(study.strings(Tag.named("ModalitiesInStudy"))).containsExactly("CR", "DX");
        assertThat(study.integer(Tag.named("NumberOfStudyRelatedSeries"))).hasValue(2);
        assertThat(study.integer(Tag.named("NumberOfStudyRelatedInstances"))).hasValue(3);
        assertThat(study.string(Tag.named("InstanceAvailability"))).contains("ONLINE");
        assertThat(study.string(Tag.named("RetrieveURL"))).contains("http://localhost/dicomweb/studies/1.2.3");
        assertThat(study.contains(Tag.MODALITY)).isFalse();
        assertThat(study.contains(Tag.ROWS)).isFalse();
    }

    @Test
    void answersSeriesAndInstancesAtEveryAddress() throws Exception {
        storeFour();

        assertThat(uids("/series", Tag.SERIES_INSTANCE_UID)).containsExactly("1.2.4.1", "1.2.3.1", "1.2.3.2");
        assertThat(uids("/studies/1.2.3/series", Tag.SERIES_INSTANCE_UID)).containsExactly("1.2.3.1", "1.2.3.2");
        assertThat(uids("/instances", Tag.SOP_INSTANCE_UID)).hasSize(4);
        assertThat(uids("/studies/1.2.3/instances", Tag.SOP_INSTANCE_UID)).hasSize(3);
        assertThat(uids("/studies/1.2.3/series/1.2.3.2/instances", Tag.SOP_INSTANCE_UID))
                .containsExactly("1.2.3.2.1", "1.2.3.2.2");
    }

    @Test
    void repeatsTheStudyOnlyWhereTheAddressDoesNotNameIt() throws Exception {
        storeFour();

        DicomObject anywhere = found("/series?SeriesInstanceUID=1.2.3.2").getFirst();
        DicomObject within = found("/studies/1.2.3/series?SeriesNumber=2").getFirst();

        assertThat(anywhere.string(Tag.PATIENT_NAME)).contains("Doe^Jane");
        assertThat(within.contains(Tag.PATIENT_NAME)).isFalse();
        assertThat(within.string(Tag.MODALITY)).contains("DX");
        assertThat(within.integer(Tag.named("NumberOfSeriesRelatedInstances"))).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PatientName=doe*                      | 1.2.3
            PatientName=DOE^JANE                  | 1.2.3
            PatientName=D?e^J*                    | 1.2.3
            PatientName=doe                       |
            PatientName=muller*                   | 1.2.4
            PatientName=anna&fuzzymatching=true   | 1.2.4
            PatientName=zoe mul&fuzzymatching=true| 1.2.4
            00100020=MRN-2                        | 1.2.4
            PatientID=mrn-2                       |
            PatientID=MRN-*                       | 1.2.4 1.2.3
            PatientID=MRN_1                       |
            StudyDate=20200314                    | 1.2.3
            StudyDate=20200101-20201231           | 1.2.3
            StudyDate=20200315-                   | 1.2.4
            StudyDate=-20200314                   | 1.2.3
            StudyTime=0800-0859                   | 1.2.4
            StudyTime=10                          | 1.2.3
            StudyDate=20200314&StudyTime=11-      |
            AccessionNumber=ACC-2                 | 1.2.4
            AccessionNumber=                      | 1.2.4 1.2.3
            ModalitiesInStudy=DX                  | 1.2.3
            StudyInstanceUID=1.2.3,1.2.4,1.2.5    | 1.2.4 1.2.3
            StudyInstanceUID=1.2.3%5C1.2.5        | 1.2.3
            StudyDescription=H?nds                | 1.2.4 1.2.3
            SeriesNumber=2                        | 1.2.3
            SOPInstanceUID=1.2.3.2.2              | 1.2.3
            Rows=20                               | 1.2.4 1.2.3
            Rows=21                               |
            ReferringPhysicianName=house*         | 1.2.4 1.2.3
            """)
    void findsWhatMatches(String query, String expected) throws Exception {
        storeFour();

        assertThat(studies(query))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void matchesWithinSequences() throws Exception {
        stored(aFilm().with(film -> film.sequence(
                Tag.named("RequestAttributesSequence"),
                film.item().text(Tag.named("RequestedProcedureID"), "RP-7").build())));

        assertThat(found("/series?RequestAttributesSequence.RequestedProcedureID=RP-7"))
                .hasSize(1);
        assertThat(found("/series?00400275.00401001=RP-8")).isEmpty();
    }

    @Test
    void includesFieldsThatAreAskedFor() throws Exception {
        storeFour();

        DicomObject one = found("/studies/1.2.4/instances?includefield=ViewPosition,00080070")
                .getFirst();
        DicomObject all = found("/studies/1.2.4/instances?includefield=all").getFirst();

        assertThat(one.string(Tag.VIEW_POSITION)).contains("PA");
        assertThat(one.string(Tag.MANUFACTURER)).contains("Acme");
        assertThat(one.contains(Tag.BODY_PART_EXAMINED)).isFalse();
        assertThat(all.string(Tag.BODY_PART_EXAMINED)).contains("HAND");
        assertThat(all.decimals(Tag.IMAGER_PIXEL_SPACING)).containsExactly(0.2, 0.2);
    }

    @Test
    void pagesAndSaysWhenThereIsMore() throws Exception {
        storeFour();

        MockHttpServletResponse first = asked("/instances?limit=3", JSON);
        MockHttpServletResponse second = asked("/instances?limit=3&offset=3", JSON);

        assertThat(objects(first)).hasSize(3);
        assertThat(first.getHeader("Warning")).startsWith("299 ");
        assertThat(objects(second)).hasSize(1);
        assertThat(second.getHeader("Warning")).isNull();
    }

    @Test
    void anEmptyAnswerHasNoContent() throws Exception {
        assertThat(asked("/studies?PatientID=nobody", JSON).getStatus()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchAttribute=1",
                "limit=-1",
                "offset=x",
                "StudyDate=yesterday",
                "StudyDate=2020-03-14",
                "StudyTime=ten",
                "StudyInstanceUID=one",
                "PatientID=1&PatientID=2",
                "includefield=Nothing"
            })
    void refusesWhatCannotBeAsked(String query) throws Exception {
        assertThat(asked("/studies?" + query, JSON).getStatus()).isEqualTo(400);
    }

    @Test
    void answersInDicomJsonOnly() throws Exception {
        stored(aFilm());

        assertThat(asked("/studies", JSON).getContentType()).isEqualTo(JSON);
        assertThat(asked("/studies", "application/json").getStatus()).isEqualTo(200);
        assertThat(asked("/studies", "*/*").getStatus()).isEqualTo(200);
        assertThat(asked("/studies", "multipart/related; type=\"application/dicom+xml\"")
                        .getStatus())
                .isEqualTo(406);
    }

    @Test
    void writesNamesBeyondAsciiInUtf8AndSaysSo() throws Exception {
        stored(aFilm().of("MRN-9", "Ünal^Çağla"));

        DicomObject study = found("/studies?PatientName=unal*").getFirst();

        assertThat(study.string(Tag.PATIENT_NAME)).contains("Ünal^Çağla");
        assertThat(study.string(Tag.SPECIFIC_CHARACTER_SET)).contains("ISO_IR 192");
    }

    @Test
    void writesDownWhoSearched() throws Exception {
        asked(get("/dicomweb/studies").queryParam("PatientID", "MRN-1"));

        assertThat(jdbc.sql("select account_name from audit_entry where event = 'FilmsSearched'")
                        .query(String.class)
                        .list())
                .containsExactly("web-tester");
    }

    @Nested
    class WhenFilmsChange {

        @Test
        void removedOnesAreNotFoundUntilTheyAreBack() throws Exception {
            RadiographId film = stored(aFilm());

            radiographs.remove(film);
            assertThat(found("/studies")).isEmpty();

            radiographs.restore(film);
            assertThat(found("/studies")).hasSize(1);
        }

        @Test
        void thoseThatMoveToAnotherPatientFollow() throws Exception {
            moveToRoe(stored(aFilm()));

            DicomObject study =
                    found("/studies?PatientID=MRN-7&PatientName=roe*").getFirst();

            assertThat(study.string(Tag.PATIENT_NAME)).contains("Roe^Ann");
            assertThat(study.string(Tag.PATIENT_SEX)).contains("O");
            assertThat(study.string(Tag.PATIENT_BIRTH_DATE)).isEmpty();
            assertThat(study.string(Tag.ISSUER_OF_PATIENT_ID)).isEmpty();
            assertThat(found("/studies?PatientID=MRN-1")).isEmpty();
            assertThat(found("/studies?PatientName=doe*")).isEmpty();
        }

        @Test
        void thoseFromBeforeTheIndexAreAdded() throws Exception {
            stored(aFilm());
            jdbc.sql("delete from dicom_instance").update();

            int added = index.addMissing(10);

            assertThat(added).isEqualTo(1);
            assertThat(found("/studies?AccessionNumber=ACC-1")).hasSize(1);
        }

        @Test
        void aFilmThatIsNotStoredLeavesNoTrace() {
            brought("film.dcm", new byte[] {1, 2, 3});

            assertThat(jdbc.sql("select count(*) from dicom_instance")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        private void moveToRoe(RadiographId film) {
            var roe = patients.register(new NewPatient("MRN-7", "", "Roe, Ann", Optional.empty(), Sex.OTHER, false));
            jdbc.sql("update radiograph set patient_id = :patient where id = :film")
                    .param("patient", roe.id().value())
                    .param("film", film.value())
                    .update();
        }
    }
}
