package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.ErrorCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

class DicomImportTest extends ImagingTest {

    @Autowired
    Radiographs radiographs;

    @Autowired
    Patients patients;

    @Autowired
    Visits visits;

    @Autowired
    WaitingFilms waitingFilms;

    @Nested
    class WhenTheFileIsAFilm {

        @Test
        void createsPatientVisitAndRadiographFromTheHeader() {
            ImportEntry entry = bring("film.dcm", aFilm().bytes());

            assertThat(entry.verdict()).isEqualTo(Verdict.STORED);
            Radiograph film = radiographs.find(entry.radiograph().orElseThrow());
            Patient patient = patients.find(film.patientId());
            assertThat(patient.name()).isEqualTo("Doe, Jane");
            assertThat(visits.find(film.visitId()).date()).isEqualTo(LocalDate.of(2020, 3, 14));
            assertThat(film.title()).isEqualTo("hand, right, PA");
            assertThat(film.rows()).isEqualTo(FilmFile.ROWS);
            assertThat(film.columns()).isEqualTo(FilmFile.COLUMNS);
            assertThat(film.calibration().lengthUnit()).isEqualTo("mm at detector");
            assertThat(film.greyScale().sampleType()).isEqualTo(SampleType.UINT16);
            assertThat(film.greyScale().defaultWindow().centre()).isEqualTo(2000);
            assertThat(film.original().device()).contains("Acme");
        }

        @Test
        void keepsTheOriginalByteForByteUnderItsDigest() throws IOException {
            byte[] bytes = aFilm().bytes();

            ImportEntry entry = bring("film.dcm", bytes);

            Original original =
                    radiographs.find(entry.radiograph().orElseThrow()).original();
            assertThat(originals()).singleElement().satisfies(file -> {
                assertThat(file.getFileName()).hasToString(original.digest());
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            });
        }

        @Test
        void findsAWindowWhenTheHeaderOffersNone() {
            byte[] bytes = aFilm().with(
                            header -> header.remove(Tag.WINDOW_CENTER).remove(Tag.WINDOW_WIDTH))
                    .bytes();

            GreyWindow window = radiographs
                    .find(bring("film.dcm", bytes).radiograph().orElseThrow())
                    .greyScale()
                    .defaultWindow();

            // uniform noise of 12 bits: the 0.5th and 99.5th percentile lie near 20 and 4075
            assertThat(window.name()).isEqualTo("Automatic");
            assertThat(window.centre()).isBetween(1900.0, 2200.0);
            assertThat(window.width()).isBetween(3900.0, 4095.0);
        }

        @Test
        void marksFilmsThatSayTheyAreSynthetic() {
            byte[] bytes = aFilm().with(header -> header.text(Tag.IMAGE_COMMENTS, "Synthetic, no real person"))
                    .bytes();

            Radiograph film =
                    radiographs.find(bring("film.dcm", bytes).radiograph().orElseThrow());

            assertThat(film.synthetic()).isTrue();
            assertThat(patients.find(film.patientId()).synthetic()).isTrue();
        }

        @Test
        void keepsWhereRowsAndColumnsRun() {
            byte[] bytes = aFilm().with(header -> header.text(Tag.PATIENT_ORIENTATION, "L", "F"))
                    .bytes();

            assertThat(imported(bytes).orientation()).contains(new PatientOrientation("L", "F"));
        }

        @Test
        void takesNoOrientationFromAnimals() {
            byte[] bytes = aFilm().with(header ->
                            header.text(Tag.PATIENT_ORIENTATION, "L", "F").text(Tag.of(0x0010, 0x2210), "QUADRUPED"))
                    .bytes();

            assertThat(imported(bytes).orientation()).isEmpty();
        }

        @Test
        void knowsNoOrientationThatTheHeaderDoesNotGive() {
            assertThat(imported(aFilm().bytes()).orientation()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.2.840.10008.5.1.4.1.1.1.1.1",
                    "1.2.840.10008.5.1.4.1.1.1.2.1",
                    "1.2.840.10008.5.1.4.1.1.1.3.1"
                })
        void marksFilmsForProcessing(String sopClass) {
            byte[] bytes = aFilm().with(header -> header.text(Tag.SOP_CLASS_UID, sopClass))
                    .bytes();

            assertThat(imported(bytes).forProcessing()).isTrue();
        }

        @Test
        void marksFilmsWhoseIntentIsProcessing() {
            byte[] bytes = aFilm().with(header -> header.text(Tag.PRESENTATION_INTENT_TYPE, "FOR PROCESSING"))
                    .bytes();

            assertThat(imported(bytes).forProcessing()).isTrue();
            assertThat(imported(aFilm().uid("2.25.2").seed(2).bytes()).forProcessing())
                    .isFalse();
        }

        private Radiograph imported(byte[] bytes) {
            return radiographs.find(bring("film.dcm", bytes).radiograph().orElseThrow());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70"})
        void readsCompressedFilms(String syntax) {
            byte[] bytes = aFilm().encodedAs(TransferSyntax.of(syntax)).bytes();

            assertThat(bring("film.dcm", bytes).verdict()).isEqualTo(Verdict.STORED);
        }
    }

    @Nested
    class WhenItCameBefore {

        @Test
        void theSameBytesAreAlreadyThere() throws IOException {
            ImportEntry first = bring("film.dcm", aFilm().bytes());

            ImportEntry second = bring("again.dcm", aFilm().bytes());

            assertThat(second.verdict()).isEqualTo(Verdict.ALREADY_THERE);
            assertThat(second.radiograph()).isEqualTo(first.radiograph());
            assertThat(originals()).hasSize(1);
        }

        @Test
        void theSameUidWithOtherContentIsAConflict() throws IOException {
            ImportEntry first = bring("film.dcm", aFilm().bytes());

            ImportEntry second = bring("other.dcm", aFilm().seed(2).bytes());

            assertThat(second.verdict()).isEqualTo(Verdict.CONFLICT);
            assertThat(second.radiograph()).isEqualTo(first.radiograph());
            assertThat(originals()).hasSize(1);
            assertThat(rows("radiograph")).isEqualTo(1);
        }

        @Test
        void twoAtOnceEndAsOneStoredAndTheRestAlreadyThere() throws Exception {
            int importers = 6;
            byte[] bytes = aFilm().bytes();

            List<Verdict> verdicts = atOnce(importers, number -> bytes);

            assertThat(verdicts).containsOnlyOnce(Verdict.STORED);
            assertThat(verdicts.stream().filter(Verdict.ALREADY_THERE::equals)).hasSize(importers - 1);
            assertThat(rows("radiograph")).isEqualTo(1);
            assertThat(rows("patient")).isEqualTo(1);
            assertThat(originals()).hasSize(1);
        }

        @Test
        void sixFilmsOfANewPatientAtOnceShareOnePatientAndVisit() throws Exception {
            int importers = 6;

            List<Verdict> verdicts = atOnce(
                    importers,
                    number -> aFilm().uid("2.25." + number).seed(number).bytes());

            assertThat(verdicts).containsOnly(Verdict.STORED);
            assertThat(rows("radiograph")).isEqualTo(importers);
            assertThat(rows("patient")).isEqualTo(1);
            assertThat(rows("visit")).isEqualTo(1);
        }

        private List<Verdict> atOnce(int importers, java.util.function.IntFunction<byte[]> file) throws Exception {
            CyclicBarrier start = new CyclicBarrier(importers);
            try (ExecutorService threads =
                    new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(importers))) {
                List<Future<Verdict>> running = IntStream.range(0, importers)
                        .mapToObj(number -> threads.submit(() -> {
                            byte[] bytes = file.apply(number);
                            start.await(10, TimeUnit.SECONDS);
                            return bring("film.dcm", bytes).verdict();
                        }))
                        .toList();
                List<Verdict> verdicts = new java.util.ArrayList<>();
                for (Future<Verdict> one : running) {
                    verdicts.add(one.get(30, TimeUnit.SECONDS));
                }
                return verdicts;
            }
        }
    }

    @Nested
    class WhenThePatientIsDoubtful {

        @Test
        void anotherNameUnderTheSameNumberWaitsForAPerson() throws IOException {
            bring("film.dcm", aFilm().bytes());

            ImportEntry entry = bring(
                    "other.dcm",
                    aFilm().uid("2.25.2")
                            .with(header -> header.text(Tag.PATIENT_NAME, "Roe^Ann"))
                            .bytes());

            assertThat(entry.verdict()).isEqualTo(Verdict.NEEDS_ANSWER);
            WaitingFilm waits = waitingFilms.find(entry.waiting().orElseThrow());
            assertThat(waits.questions()).containsExactly(FilmQuestion.SAME_PATIENT);
            assertThat(waits.named().name()).isEqualTo("Roe^Ann");
            assertThat(waits.region()).isEqualTo(BodyRegion.HAND);
            assertThat(rows("radiograph")).isEqualTo(1);
            assertThat(originals()).hasSize(2);
        }

        @Test
        void anotherBirthDateOrSexWaitsToo() {
            bring("film.dcm", aFilm().bytes());

            assertThat(bring(
                                    "b.dcm",
                                    aFilm().uid("2.25.2")
                                            .with(h -> h.text(Tag.PATIENT_BIRTH_DATE, "19700103"))
                                            .bytes())
                            .verdict())
                    .isEqualTo(Verdict.NEEDS_ANSWER);
            assertThat(bring(
                                    "s.dcm",
                                    aFilm().uid("2.25.3")
                                            .with(h -> h.text(Tag.PATIENT_SEX, "M"))
                                            .bytes())
                            .verdict())
                    .isEqualTo(Verdict.NEEDS_ANSWER);
        }

        @Test
        void lessKnownAndOtherSpellingIsTheSamePatient() {
            bring("film.dcm", aFilm().bytes());

            ImportEntry entry = bring(
                    "other.dcm",
                    aFilm().uid("2.25.2")
                            .with(h -> h.text(Tag.PATIENT_NAME, "DOE^JANE")
                                    .remove(Tag.PATIENT_BIRTH_DATE)
                                    .remove(Tag.PATIENT_SEX))
                            .bytes());

            assertThat(entry.verdict()).isEqualTo(Verdict.STORED);
            assertThat(rows("patient")).isEqualTo(1);
        }

        @Test
        void theSameNumberOfAnotherIssuerIsAnotherPatient() {
            bring("film.dcm", aFilm().bytes());

            bring(
                    "o.dcm",
                    aFilm().uid("2.25.2")
                            .with(h -> h.text(Tag.ISSUER_OF_PATIENT_ID, "ELSEWHERE"))
                            .bytes());

            assertThat(rows("patient")).isEqualTo(2);
        }

        @Test
        void aFilmWithoutNumberAndDateWaitsForBoth() {
            byte[] bytes = aFilm().with(h -> h.remove(Tag.PATIENT_ID).remove(Tag.STUDY_DATE))
                    .bytes();

            ImportEntry entry = bring("film.dcm", bytes);

            assertThat(waitingFilms.find(entry.waiting().orElseThrow()).questions())
                    .containsExactlyInAnyOrder(FilmQuestion.WHICH_PATIENT, FilmQuestion.WHICH_DATE);
        }

        @Test
        void answeringStoresTheFilmForTheChosenPatient() {
            ImportEntry first = bring("film.dcm", aFilm().bytes());
            ImportEntry entry = bring(
                    "o.dcm",
                    aFilm().uid("2.25.2")
                            .seed(2)
                            .with(h -> h.text(Tag.PATIENT_SEX, "M"))
                            .bytes());
            WaitingFilm waits = waitingFilms.find(entry.waiting().orElseThrow());

            Radiograph film = waitingFilms.answer(
                    waits.id(),
                    new FilmAnswers(
                            waits.patient().orElseThrow(),
                            new Placement(waits.date().orElseThrow(), waits.region(), waits.side(), waits.view())));

            assertThat(film.patientId())
                    .isEqualTo(
                            radiographs.find(first.radiograph().orElseThrow()).patientId());
            assertThat(waitingFilms.all()).isEmpty();
        }

        @Test
        void dismissingThrowsTheFileAway() throws IOException {
            ImportEntry entry = bring(
                    "film.dcm", aFilm().with(h -> h.remove(Tag.PATIENT_ID)).bytes());

            waitingFilms.dismiss(entry.waiting().orElseThrow());

            assertThat(originals()).isEmpty();
            assertThat(waitingFilms.all()).isEmpty();
        }
    }

    @Nested
    class WhenTheFileIsBad {

        @Test
        void refusesATextFileNamedLikeDicom() throws IOException {
            assertRefused(
                    "notes.dcm", "Dear colleague, the film follows.".repeat(40).getBytes(), "not-dicom");
        }

        @Test
        void refusesAnEmptyFile() throws IOException {
            assertRefused("empty.dcm", new byte[0], "empty-file");
        }

        @Test
        void refusesAFilmThatEndsTooEarly() throws IOException {
            assertRefused("cut.dcm", half(aFilm().bytes()), "truncated");
        }

        @Test
        void refusesAFilmCutWithinItsHeader() throws IOException {
            byte[] bytes = aFilm().bytes();
            assertRefused("cut.dcm", java.util.Arrays.copyOf(bytes, 500), "truncated");
        }

        @Test
        void refusesAFilmWithoutPixels() throws IOException {
            assertRefused("bare.dcm", aFilm().withoutPixels().bytes(), "no-pixels");
        }

        @Test
        void refusesClaimedSizesBeforeAnythingIsUnpacked() throws IOException {
            byte[] bytes = aFilm().bytes();
            // Rows and Columns both claim 65535 behind their explicit heads.
            claim(bytes, 0x10);
            claim(bytes, 0x11);
            assertRefused("huge.dcm", bytes, "too-many-pixels");
        }

        private void claim(byte[] bytes, int element) {
            for (int i = 0; i < bytes.length - 10; i++) {
                if (bytes[i] == 0x28
                        && bytes[i + 1] == 0
                        && bytes[i + 2] == element
                        && bytes[i + 3] == 0
                        && bytes[i + 4] == 'U') {
                    bytes[i + 8] = (byte) 0xFF;
                    bytes[i + 9] = (byte) 0xFF;
                }
            }
        }

        @Test
        void refusesPaletteColoursWithoutPalette() throws IOException {
            byte[] bytes = aFilm().with(h -> h.text(Tag.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR"))
                    .bytes();
            assertRefused("palette.dcm", bytes, "unsupported-pixels");
        }

        @Test
        void refusesSectionsOfAVolume() throws IOException {
            assertRefused(
                    "ct.dcm", aFilm().with(h -> h.text(Tag.MODALITY, "CT")).bytes(), "no-projection");
        }

        @Test
        void takesReportsAndNotesForWhatTheyAre() throws IOException {
            byte[] report = aFilm().withoutPixels()
                    .with(h -> h.text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.88.33"))
                    .bytes();

            assertThat(bring("report.dcm", report).verdict()).isEqualTo(Verdict.NOT_AN_IMAGE);
            assertThat(bring("readme.txt", "hello".getBytes()).verdict()).isEqualTo(Verdict.NOT_AN_IMAGE);
            assertThat(bring(".DS_Store", aFilm().bytes()).verdict()).isEqualTo(Verdict.NOT_AN_IMAGE);
            assertNothingKept();
        }

        private void assertRefused(String name, byte[] bytes, String code) throws IOException {
            ImportEntry entry = bring(name, bytes);

            assertThat(entry.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(entry.reason()).contains(new ErrorCode("imaging." + code));
            assertNothingKept();
        }

        private void assertNothingKept() throws IOException {
            assertThat(originals()).isEmpty();
            assertThat(rows("radiograph")).isZero();
            assertThat(rows("waiting_film")).isZero();
            assertThat(rows("patient")).isZero();
        }
    }
}
