package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.HiddenPatients;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class VisibleFilmsTest {

    private static ServedFilm filmOf(PatientId patient) {
        ServedPatient whom = new ServedPatient(patient.value(), "MRN-1", "", "Doe, Jane", Optional.empty(), "F", false);
        return new ServedFilm(
                new RadiographId(UUID.randomUUID()),
                "1.2",
                "1.2.1",
                "1.2.1.1",
                "1.2.840.10008.5.1.4.1.1.1",
                "CR",
                false,
                whom,
                MediaKind.DICOM,
                "digest",
                1,
                Optional.empty(),
                "{}");
    }

    @Test
    void leavesOutPatientsWhomABlindedReadingHides() {
        PatientId hidden = PatientId.random();
        HiddenPatients blinding = () -> Set.of(hidden);
        VisibleFilms films = new VisibleFilms(
                new StaticListableBeanFactory(Map.of("blinding", blinding)).getBeanProvider(HiddenPatients.class));
        ServedFilm seen = filmOf(PatientId.random());

        assertThat(films.visible(List.of(filmOf(hidden), seen))).containsExactly(seen);
    }
}
