package org.calcitrack.exchange.dicomweb;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.patient.HiddenPatients;
import org.calcitrack.patient.PatientId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves out patients whom a blinded reading hides from the account: what is sent is bare DICOM and would name them. */
@Component
class VisibleFilms {

    private final ObjectProvider<HiddenPatients> blinding;

    VisibleFilms(ObjectProvider<HiddenPatients> blinding) {
        this.blinding = blinding;
    }

    List<ServedFilm> visible(List<ServedFilm> films) {
        Set<PatientId> hidden =
                blinding.stream().flatMap(each -> each.hidden().stream()).collect(Collectors.toSet());
        return films.stream()
                .filter(film -> !hidden.contains(new PatientId(film.patient().id())))
                .toList();
    }
}
