package org.calcitrack.reading;

import java.util.List;
import java.util.Optional;

/** What one reader has to read in one set, in order. */
public record WorkList(ReadingSetId setId, String title, ReadingMode mode, Part part, List<StudyReading> readings) {

    public WorkList {
        readings = List.copyOf(readings);
    }

    public long signed() {
        return count(ReadingState.SIGNED);
    }

    public long voided() {
        return count(ReadingState.VOID);
    }

    /** What comes next: the one that is open, else the first that may be read now. */
    public Optional<StudyReading> next() {
        return readings.stream()
                .filter(reading -> reading.state() == ReadingState.OPEN)
                .findFirst()
                .or(() -> readings.stream()
                        .filter(reading -> reading.state() == ReadingState.WAITING)
                        .filter(reading -> reading.from().isEmpty())
                        .findFirst());
    }

    private long count(ReadingState state) {
        return readings.stream().filter(reading -> reading.state() == state).count();
    }
}
