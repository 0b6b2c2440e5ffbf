package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.imaging.storage.Originals;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Films whose file is kept and whose patient, day or place a person has to name: every photo, and doubtful DICOM. */
@Service
@Transactional
public class WaitingFilms {

    private static final String MAY_ANSWER = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final WaitingFilmTable waiting;
    private final Filing filing;
    private final FilmReader reader;
    private final Patients patients;
    private final RadiographTable films;
    private final ReceiptTable receipts;
    private final Originals originals;

    WaitingFilms(
            WaitingFilmTable waiting,
            Filing filing,
            FilmReader reader,
            Patients patients,
            RadiographTable films,
            ReceiptTable receipts,
            Originals originals) {
        this.waiting = waiting;
        this.filing = filing;
        this.reader = reader;
        this.patients = patients;
        this.films = films;
        this.receipts = receipts;
        this.originals = originals;
    }

    /** All that wait, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<WaitingFilm> all() {
        return waiting.all();
    }

    /**
     * One that waits.
     *
     * @throws NotFound when it was answered, dismissed, or never was
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public WaitingFilm find(WaitingFilmId id) {
        return waiting.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** What its file's words let suppose of region, side and view. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public PlaceGuess guess(WaitingFilmId id) {
        WaitingFilm film = find(id);
        return film.media() == MediaKind.DICOM
                ? PlaceGuess.ofHeader(header(film))
                : PlaceGuess.ofFileName(film.fileName());
    }

    private DicomObject header(WaitingFilm film) {
        try {
            return DicomToolkit.standard()
                    .readHeader(DicomSource.of(originals.path(film.digest())))
                    .dataset();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes it a radiograph of the patient and the visit on that day, opened when there was none.
     *
     * @throws org.calcitrack.patient.VisitRefused when the day lies in the future
     */
    @PreAuthorize(MAY_ANSWER)
    public Radiograph answer(WaitingFilmId id, FilmAnswers answers) {
        WaitingFilm film = find(id);
        Patient patient = patients.find(answers.patient());
        FilmReading reading = read(film);
        Original original = reading.original(film.media(), film.digest(), film.bytes(), film.fileName());
        Radiograph radiograph = add(reading, patient, answers.placement(), original);
        waiting.remove(id);
        receipts.settle(id, Outcome.stored(radiograph));
        return radiograph;
    }

    private Radiograph add(FilmReading reading, Patient patient, Placement place, Original original) {
        try {
            return filing.add(reading, patient, place, original);
        } catch (FilmIsThere duplicate) {
            throw ImportRefused.because("film-is-there", "The film was brought in another way meanwhile");
        }
    }

    private FilmReading read(WaitingFilm film) {
        try {
            return reader.read(new FilmSource(originals.path(film.digest()), film.media()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives it up; its file is thrown away. */
    @PreAuthorize(MAY_ANSWER)
    public void dismiss(WaitingFilmId id) {
        WaitingFilm film = find(id);
        waiting.remove(id);
        receipts.settle(id, Outcome.dismissed());
        if (!films.isOriginalNeeded(film.digest())) {
            discardAfterCommit(film);
        }
    }

    private void discardAfterCommit(WaitingFilm film) {
        mark(film);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                originals.alone(film.digest(), () -> discardUnlessCameAgain(film.digest()));
            }
        });
    }

    private boolean discardUnlessCameAgain(String digest) {
        try {
            boolean again = films.isOriginalNeeded(digest)
                    || waiting.findByDigest(digest).isPresent();
            if (!again) {
                originals.discard(digest);
            }
            originals.settle(digest);
            return again;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Were the server cut off between the database and the disk, the next start would find what is left. */
    private void mark(WaitingFilm film) {
        try {
            originals.mark(film.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
