package org.calcitrack.reading;

import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Measurement;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outlining in a study reading; refused as soon as it is signed. */
@Service
@Transactional
public class Marks {

    private static final String READERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST')";
    private static final double SMALLEST_AREA = 4;

    private final ReadingTable readings;
    private final MarkTable marks;
    private final CaseFilms films;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;

    Marks(
            ReadingTable readings,
            MarkTable marks,
            CaseFilms films,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.marks = marks;
        this.films = films;
        this.currentAccount = currentAccount;
        this.events = events;
    }

    /** @throws ReadingRefused when the reading is not open, or the outline leaves the film or is too small */
    @PreAuthorize(READERS)
    public Mark outline(ReadingId id, int film, Outline outline) {
        var reading = open(id);
        var mark = new Mark(
                MarkId.random(),
                film,
                String.valueOf(highest(reading) + 1),
                "",
                outline,
                Morphology.UNDETERMINED,
                Optional.empty(),
                measured(reading, film, outline));
        return put(reading, mark);
    }

    /** @throws ReadingRefused when the reading is not open, or the outline leaves the film or is too small */
    @PreAuthorize(READERS)
    public Mark reshape(ReadingId id, MarkId mark, Outline outline) {
        var reading = open(id);
        var before = find(reading, mark);
        return put(reading, before.reshaped(outline, measured(reading, before.film(), outline)));
    }

    /** @throws ReadingRefused when the reading is not open */
    @PreAuthorize(READERS)
    public Mark describe(ReadingId id, MarkId mark, Morphology pattern, Optional<DensityGrade> density) {
        var reading = open(id);
        return put(reading, find(reading, mark).described(pattern, density));
    }

    /** @throws ReadingRefused when the reading is not open */
    @PreAuthorize(READERS)
    public void remove(ReadingId id, MarkId mark) {
        var reading = open(id);
        marks.remove(id, reading.version(), find(reading, mark).id());
        events.publishEvent(new MarkChanged(id));
    }

    /**
     * Puts a mark back as it was, for undo.
     *
     * @throws ReadingRefused when the reading is not open
     */
    @PreAuthorize(READERS)
    public void restore(ReadingId id, Mark before) {
        var reading = open(id);
        put(reading, before.reshaped(before.outline(), measured(reading, before.film(), before.outline())));
    }

    private Mark put(Reading reading, Mark mark) {
        marks.put(reading.id(), reading.version(), mark);
        events.publishEvent(new MarkChanged(reading.id()));
        return mark;
    }

    private Optional<Area> measured(Reading reading, int number, Outline outline) {
        Radiograph film = films.film(reading, number);
        if (!outline.bounds().within(film.columns(), film.rows())) {
            throw ReadingRefused.markMeasure("it leaves the film");
        }
        if (!(outline instanceof Marker) && outline.area(Scale.PIXELS) < SMALLEST_AREA) {
            throw ReadingRefused.markMeasure("it encloses fewer than 4 pixels");
        }
        return Measurement.of(outline, film.calibration()).map(Measurement::area);
    }

    private int highest(Reading reading) {
        return marks.of(reading.id(), reading.version()).stream()
                .mapToInt(mark -> Integer.parseInt(mark.label()))
                .max()
                .orElse(0);
    }

    private Mark find(Reading reading, MarkId id) {
        return marks.of(reading.id(), reading.version()).stream()
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private Reading open(ReadingId id) {
        var reading = readings.find(id)
                .filter(found -> found.caseId().isPresent())
                .filter(found -> found.reader().equals(currentAccount.get().id()))
                .orElseThrow(() -> new NotFound(id));
        if (!reading.is(ReadingState.OPEN)) {
            throw ReadingRefused.notOpen();
        }
        return reading;
    }
}
