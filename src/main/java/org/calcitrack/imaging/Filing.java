package org.calcitrack.imaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Files a film under patient and visit, or among those that wait for answers. Works within a transaction, when the
 * file is at its place: no row is ever without its file.
 */
@Component
class Filing {

    private final Patients patients;
    private final Visits visits;
    private final RadiographTable films;
    private final CalibrationTable calibrations;
    private final SourceDistances distances;
    private final WaitingFilmTable waiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filing(
            Patients patients,
            Visits visits,
            RadiographTable films,
            CalibrationTable calibrations,
            SourceDistances distances,
            WaitingFilmTable waiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.visits = visits;
        this.films = films;
        this.calibrations = calibrations;
        this.distances = distances;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /** What is already known of a file with this digest. */
    Optional<Outcome> known(String digest) {
        return films.findLiveByDigest(digest)
                .map(film -> Outcome.alreadyThere(film.id()))
                .or(() -> waiting.findByDigest(digest).map(film -> Outcome.needsAnswer(film.id())));
    }

    /** The film that has the SOP Instance UID with other content. */
    Optional<Outcome> conflict(FilmReading film) {
        return film.sopInstanceUid().flatMap(films::findLiveBySopInstance).map(Outcome::conflict);
    }

    /** Files a film that has just arrived. */
    Outcome file(Arrival arrival) {
        PatientMatch match = PatientMatch.of(arrival.film().patient(), patients);
        Set<FilmQuestion> questions = questions(arrival, match);
        return questions.isEmpty() ? store(arrival, match) : keepWaiting(arrival, match, questions);
    }

    private Set<FilmQuestion> questions(Arrival arrival, PatientMatch match) {
        EnumSet<FilmQuestion> questions = EnumSet.noneOf(FilmQuestion.class);
        questions.addAll(match.questions());
        if (arrival.film().date().filter(date -> !isInTheFuture(date)).isEmpty()) {
            questions.add(FilmQuestion.WHICH_DATE);
        }
        if (arrival.media() != MediaKind.DICOM) {
            questions.addAll(EnumSet.range(FilmQuestion.WHICH_DATE, FilmQuestion.WHICH_VIEW));
        }
        return questions;
    }

    private boolean isInTheFuture(LocalDate date) {
        return date.isAfter(LocalDate.now(clock).plusDays(1));
    }

    private Outcome store(Arrival arrival, PatientMatch match) {
        FilmReading film = arrival.film();
        Patient patient =
                match.patient().orElseGet(() -> patients.register(film.patient().toRegister(film.synthetic())));
        Placement place = film.placement(film.date().orElseThrow());
        Radiograph radiograph = add(film, patient, place, arrival.original());
        match.named().ifPresent(named -> films.nameAs(radiograph.id(), named));
        return Outcome.stored(radiograph);
    }

    /**
     * Adds a film whose place is known.
     *
     * @throws FilmIsThere when another import was faster
     */
    Radiograph add(FilmReading film, Patient patient, Placement place, Original original) {
        Visit visit = visits.forFilm(patient.id(), place.acquiredOn());
        Radiograph radiograph = film.toRadiograph(patient.id(), visit.id(), place, original, patient.synthetic());
        if (!films.add(radiograph, clock.instant())) {
            throw new FilmIsThere();
        }
        calibrations.add(radiograph.id(), radiograph.calibration(), Optional.empty());
        distances.keep(radiograph.id(), film.sourceToDetectorMm());
        events.publishEvent(new RadiographImported(radiograph.id()));
        return radiograph;
    }

    private Outcome keepWaiting(Arrival arrival, PatientMatch match, Set<FilmQuestion> questions) {
        FilmReading film = arrival.film();
        Optional<PatientId> proposed = match.patient().map(Patient::id).or(arrival::proposed);
        WaitingFilm waits = new WaitingFilm(
                WaitingFilmId.random(),
                questions,
                arrival.fileName(),
                arrival.media(),
                arrival.file().digest(),
                arrival.file().bytes(),
                film.rows(),
                film.columns(),
                film.patient(),
                proposed,
                film.date().filter(date -> !isInTheFuture(date)),
                film.region(),
                film.side(),
                film.view(),
                film.synthetic());
        if (!waiting.add(waits, clock.instant())) {
            throw new FilmIsThere();
        }
        return Outcome.needsAnswer(waits.id());
    }
}
