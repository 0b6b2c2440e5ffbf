package org.calcitrack.imaging;

import java.util.List;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The radiographs of all patients. */
@Service
public class Radiographs {

    private final RadiographTable films;

    Radiographs(RadiographTable films) {
        this.films = films;
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
}
