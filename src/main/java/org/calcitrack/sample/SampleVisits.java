package org.calcitrack.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.Visits;
import org.springframework.stereotype.Component;

/** Notes at each sample visit what happened then: the sample folder's {@code visits.csv}. */
@Component
class SampleVisits {

    /** A cell of a line, quoted or not; quotes inside quotes do not occur in this file. */
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");

    private static final int RECORD_NUMBER = 1;
    private static final int DATE = 5;
    private static final int STORY = 7;

    private final Visits visits;

    SampleVisits(Visits visits) {
        this.visits = visits;
    }

    void note(Path file, String recordNumber, PatientId patient) {
        for (String line : lines(file)) {
            List<String> cells = cells(line);
            if (cells.get(RECORD_NUMBER).equals(recordNumber)) {
                Visit visit = visits.on(patient, LocalDate.parse(cells.get(DATE)));
                visits.change(visit.id(), visit.date(), cells.get(STORY));
            }
        }
    }

    static List<String> cells(String line) {
        return CELL.matcher(line).results().map(SampleVisits::text).toList();
    }

    private static String text(MatchResult cell) {
        String quoted = cell.group(1);
        return quoted == null ? cell.group(2) : quoted;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
