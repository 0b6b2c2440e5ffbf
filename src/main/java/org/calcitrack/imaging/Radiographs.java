package org.calcitrack.imaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The radiographs of all patients. */
@Service
public class Radiographs {

    private static final String MAY_CORRECT = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final RadiographTable films;

    private final Visits visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Radiographs(RadiographTable films, Visits visits, ApplicationEventPublisher events, Clock clock) {
        this.films = films;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One film, also when it was removed and may be put back.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Radiograph find(RadiographId id) {
        return films.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** A patient's films, oldest first, then by region, side and view. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Radiograph> ofPatient(PatientId patient) {
        return films.ofPatient(patient);
    }

    /** The films of a visit, by region, side and view. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Radiograph> ofVisit(VisitId visit) {
        return films.ofVisit(visit);
    }

    /**
     * Corrects what a film shows and when it was taken; another day moves it to the visit of that day, opened when
     * there was none. The placement before is what undoes it.
     *
     * @return the placement before
     * @throws org.calcitrack.patient.VisitRefused when the day lies in the future
     */
    @PreAuthorize(MAY_CORRECT)
    @Transactional
    public Placement correct(RadiographId id, Placement placement) {
        Radiograph film = find(id);
        Optional<VisitId> visit =
                placement.acquiredOn().equals(film.acquiredOn()) ? Optional.of(film.visitId()) : Optional.empty();
        return file(id, new Filed(film.patientId(), visit, placement)).placement();
    }

    /**
     * Files a film elsewhere: at another visit, under another patient, with another date. What is outlined on it goes
     * with it; which deposit a sighting shows counts only while film and deposit are the same patient's, so that filing
     * it back restores that too.
     *
     * @return where it was; filing it there undoes this exactly
     * @throws org.calcitrack.patient.VisitRefused when the day lies in the future, or the visit is another patient's
     */
    @PreAuthorize(MAY_CORRECT)
    @Transactional
    public Filed file(RadiographId id, Filed where) {
        Radiograph film = find(id);
        Visit visit = where.visit()
                .map(chosen -> visits.of(chosen, where.patient()))
                .orElseGet(
                        () -> visits.forFilm(where.patient(), where.placement().acquiredOn()));
        films.place(id, where.patient(), where.placement(), visit.id());
        events.publishEvent(new RadiographCorrected(id));
        if (!where.patient().equals(film.patientId())) {
            events.publishEvent(new RadiographMoved(id));
        }
        return new Filed(film.patientId(), Optional.of(film.visitId()), film.placement());
    }

    /** Takes a film out of its patient's films; its original stays, and {@link #restore} puts it back. */
    @PreAuthorize(MAY_CORRECT)
    @Transactional
    public void remove(RadiographId id) {
        if (!films.remove(id, clock.instant())) {
            throw new NotFound(id);
        }
        events.publishEvent(new RadiographRemoved(id));
    }

    /**
     * Puts a removed film back.
     *
     * @throws ImportRefused when the same film was imported again meanwhile
     */
    @PreAuthorize(MAY_CORRECT)
    @Transactional
    public void restore(RadiographId id) {
        try {
            if (!films.restore(id)) {
                throw new NotFound(id);
            }
        } catch (DuplicateKeyException again) {
            throw ImportRefused.because("film-is-there", "The film was imported again meanwhile");
        }
        events.publishEvent(new RadiographRestored(id));
    }
}
