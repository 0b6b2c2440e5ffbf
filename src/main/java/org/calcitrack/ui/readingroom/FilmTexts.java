package org.calcitrack.ui.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.imaging.GreyStatistics;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.patient.Patient;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.ViewerFilm.Corners;

/** The lines in the corners of the film; only what is known. */
final class FilmTexts {

    private FilmTexts() {}

    static Corners of(Radiograph film, Patient patient, boolean turned, Optional<GreyStatistics> greys) {
        List<String> technical = new ArrayList<>(List.of(file(film)));
        greys.ifPresent(known -> technical.add(written(known)));
        return new Corners(who(patient), what(film), warnings(film, turned), List.copyOf(technical));
    }

    private static List<String> who(Patient patient) {
        List<String> lines = new ArrayList<>(List.of(patient.name(), patient.recordNumber()));
        patient.birthDate().ifPresent(born -> lines.add("born " + Dates.written(born)));
        return List.copyOf(lines);
    }

    private static List<String> what(Radiograph film) {
        List<String> lines = new ArrayList<>(List.of(film.title(), Dates.written(film.acquiredOn())));
        film.original().device().ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private static List<String> warnings(Radiograph film, boolean turned) {
        List<String> lines = new ArrayList<>();
        if (film.forProcessing()) {
            lines.add("for processing: not for reading");
        }
        if (film.original().frames() > 1) {
            lines.add("picture 1 of " + film.original().frames() + " in the file");
        }
        if (turned) {
            lines.add("polarity corrected for this device");
        }
        return List.copyOf(lines);
    }

    private static String file(Radiograph film) {
        return film.original().media() + " · " + film.columns() + " × " + film.rows();
    }

    private static String written(GreyStatistics greys) {
        return String.format(
                Locale.ROOT, "greys %.0f to %.0f, mean %.0f", greys.lowest(), greys.highest(), greys.mean());
    }
}
