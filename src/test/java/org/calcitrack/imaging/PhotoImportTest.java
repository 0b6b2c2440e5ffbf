package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.calcitrack.patient.VisitRefused;
import org.calcitrack.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PhotoImportTest extends ImagingTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    @Autowired
    WaitingFilms waitingFilms;

    @Autowired
    Radiographs radiographs;

    @Autowired
    Patients patients;

    @Test
    void aPhotoWaitsForPatientDateRegionSideAndView() {
        ImportEntry entry = bring("photo.jpg", PhotoFile.jpeg(1, "2019:06:01 10:11:12"));

        assertThat(entry.verdict()).isEqualTo(Verdict.NEEDS_ANSWER);
        WaitingFilm waits = waitingFilms.find(entry.waiting().orElseThrow());
        assertThat(waits.questions())
                .containsExactlyInAnyOrder(
                        FilmQuestion.WHICH_PATIENT,
                        FilmQuestion.WHICH_DATE,
                        FilmQuestion.WHICH_REGION,
                        FilmQuestion.WHICH_SIDE,
                        FilmQuestion.WHICH_VIEW);
        assertThat(waits.date()).as("noted by the camera").contains(DAY);
    }

    @Test
    void isProposedForThePatientItWasDroppedOn() {
        Patient patient = aPatient();
        ReceiptId receipt = radiographImport.open("test");

        radiographImport.take(receipt, file("p.jpg", PhotoFile.jpeg()), Optional.of(patient.id()), ImportWatcher.NONE);

        assertThat(waitingFilms.all()).singleElement().satisfies(waits -> assertThat(waits.patient())
                .contains(patient.id()));
    }

    @ParameterizedTest
    @CsvSource({"jpeg,JPEG", "png,PNG", "tiff,TIFF"})
    void isRecognisedByItsBytesWhateverItsName(String format, MediaKind kind) {
        byte[] bytes = PhotoFile.written(format, PhotoFile.picture(BufferedImage.TYPE_INT_RGB));

        ImportEntry entry = bring("film.dat", bytes);

        assertThat(waitingFilms.find(entry.waiting().orElseThrow()).media()).isEqualTo(kind);
    }

    @Test
    void becomesAnUncalibratedRadiographOnceAnswered() throws IOException {
        Patient patient = aPatient();
        ImportEntry entry = bring("photo.jpg", PhotoFile.jpeg());

        Radiograph film = waitingFilms.answer(entry.waiting().orElseThrow(), answers(patient));

        assertThat(radiographs.ofPatient(patient.id())).containsExactly(film);
        assertThat(film.title()).isEqualTo("elbow, left, lateral");
        assertThat(film.calibration().lengthUnit()).isEqualTo("px");
        assertThat(film.greyScale().sampleType()).isEqualTo(SampleType.UINT8);
        assertThat(waitingFilms.all()).isEmpty();
        assertThat(originals()).hasSize(1);
        assertThat(jdbc.sql("select verdict from import_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("STORED");
    }

    @Test
    void ofATiffWithSeveralPagesTheFirstIsTheFilmAndTheReceiptSaysSo() throws IOException {
        byte[] scan = PhotoFile.pages(
                PhotoFile.picture(BufferedImage.TYPE_BYTE_GRAY), PhotoFile.noise(40, 30), PhotoFile.noise(20, 10));

        Radiograph film = waitingFilms.answer(bring("scan.tif", scan).waiting().orElseThrow(), answers(aPatient()));

        assertThat(film.original().frames()).isEqualTo(3);
        assertThat(film.columns()).isEqualTo(PhotoFile.WIDTH);
        assertThat(jdbc.sql("select code from import_entry").query(String.class).single())
                .isEqualTo("imaging.first-of-several");
    }

    @Test
    void aQuarterTurnNotedByTheCameraSwapsRowsAndColumns() {
        ImportEntry entry = bring("photo.jpg", PhotoFile.jpeg(6, "2019:06:01 10:11:12"));

        WaitingFilm waits = waitingFilms.find(entry.waiting().orElseThrow());

        assertThat(waits.rows()).isEqualTo(PhotoFile.WIDTH);
        assertThat(waits.columns()).isEqualTo(PhotoFile.HEIGHT);
    }

    @Test
    void sixteenBitScansKeepTheirDepth() {
        Patient patient = aPatient();
        byte[] bytes = PhotoFile.written("png", PhotoFile.picture(BufferedImage.TYPE_USHORT_GRAY));

        Radiograph film = waitingFilms.answer(bring("s.png", bytes).waiting().orElseThrow(), answers(patient));

        assertThat(film.greyScale().sampleType()).isEqualTo(SampleType.UINT16);
        assertThat(film.greyScale().bitsStored()).isEqualTo(16);
    }

    @Test
    void theSamePhotoTwiceWaitsOnce() throws IOException {
        ImportEntry first = bring("photo.jpg", PhotoFile.jpeg());

        ImportEntry second = bring("copy.jpg", PhotoFile.jpeg());

        assertThat(second.verdict()).isEqualTo(Verdict.NEEDS_ANSWER);
        assertThat(second.waiting()).isEqualTo(first.waiting());
        assertThat(originals()).hasSize(1);
    }

    @Test
    void anAnswerInTheFutureLeavesItWaiting() {
        Patient patient = aPatient();
        WaitingFilmId waits = bring("photo.jpg", PhotoFile.jpeg()).waiting().orElseThrow();
        Placement future = new Placement(LocalDate.now().plusYears(1), BodyRegion.HAND, Side.LEFT, View.PA);

        assertThatThrownBy(() -> waitingFilms.answer(waits, new FilmAnswers(patient.id(), future)))
                .isInstanceOf(VisitRefused.class);

        assertThat(waitingFilms.all()).hasSize(1);
        assertThat(rows("radiograph")).isZero();
    }

    @Test
    void refusesAJpegThatClaimsNineHundredMegapixels() throws IOException {
        ImportEntry entry = bring("bomb.jpg", PhotoFile.claiming(30_000, 30_000));

        assertThat(entry.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(entry.reason()).contains(new ErrorCode("imaging.too-many-pixels"));
        assertThat(entry.facts().get("claim")).contains("30000 x 30000");
        assertThat(originals()).isEmpty();
        assertThat(rows("waiting_film")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"jpeg", "png", "tiff"})
    void refusesAPhotoThatEndsTooEarly(String format) throws IOException {
        byte[] whole = PhotoFile.written(format, PhotoFile.picture(BufferedImage.TYPE_INT_RGB));

        ImportEntry entry = bring("cut." + format, half(whole));

        assertThat(entry.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(entry.reason()).contains(new ErrorCode("imaging.broken-photo"));
        assertThat(originals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jpeg", "png", "tiff"})
    void refusesAPhotoWhoseLastPartIsMissing(String format) throws IOException {
        byte[] whole = PhotoFile.written(format, PhotoFile.noise(400, 300));

        ImportEntry entry = bring("cut." + format, Arrays.copyOf(whole, whole.length * 9 / 10));

        assertThat(entry.reason()).contains(new ErrorCode("imaging.broken-photo"));
        assertThat(originals()).isEmpty();
    }

    @Test
    void refusesOtherPictureFormatsByName() {
        ImportEntry entry = bring("anim.gif", "GIF89a and so on".getBytes());

        assertThat(entry.reason()).contains(new ErrorCode("imaging.unread-format"));
        assertThat(entry.facts()).containsEntry("format", "GIF");
    }

    private Patient aPatient() {
        return patients.register(new NewPatient("MRN-7", "", "Roe, Ann", Optional.empty(), Sex.FEMALE, false));
    }

    private static FilmAnswers answers(Patient patient) {
        return new FilmAnswers(patient.id(), new Placement(DAY, BodyRegion.ELBOW, Side.LEFT, View.LATERAL));
    }
}
