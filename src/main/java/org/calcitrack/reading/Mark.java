package org.calcitrack.reading;

import java.util.Optional;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.geometry.Outline;

/**
 * A deposit as one reading has it. It belongs to the reading alone: routine care never sees marks of a study.
 *
 * @param film which film of the reading, from 1
 * @param label how the reading calls it, such as {@code 3}, or {@code D3} in a routine reading
 * @param place where it lies, in words; empty in a study
 * @param outline in pixels of the film
 * @param area as measured when it was drawn; empty for a marker
 */
public record Mark(
        MarkId id,
        int film,
        String label,
        String place,
        Outline outline,
        Morphology morphology,
        Optional<DensityGrade> density,
        Optional<Area> area) {

    Mark copied() {
        return new Mark(MarkId.random(), film, label, place, outline, morphology, density, area);
    }

    Mark described(Morphology pattern, Optional<DensityGrade> grade) {
        return new Mark(id, film, label, place, outline, pattern, grade, area);
    }

    Mark reshaped(Outline other, Optional<Area> size) {
        return new Mark(id, film, label, place, other, morphology, density, size);
    }
}
