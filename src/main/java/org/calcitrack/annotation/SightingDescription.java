package org.calcitrack.annotation;

import java.util.Optional;
import java.util.Set;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;

/**
 * What a reader says about a deposit on one film.
 *
 * @param components the patterns that make up a mixed one, at least two; otherwise none
 * @param density empty when not graded
 * @param note free text, at most 2000 characters
 * @param traits what else is said; {@link Traits#NONE} when nothing is
 */
public record SightingDescription(
        Site site,
        Side side,
        Morphology morphology,
        Set<Morphology> components,
        Optional<DensityGrade> density,
        String note,
        Traits traits) {

    private static final int LONGEST_NOTE = 2000;

    /** @throws SightingRefused when a mixed pattern lacks its parts, or the note is too long */
    public SightingDescription {
        components = Set.copyOf(components);
        if (!components.stream().allMatch(Morphology::single)
                || (morphology == Morphology.MIXED ? components.size() < 2 : !components.isEmpty())) {
            throw SightingRefused.mixedNeedsParts();
        }
        if (note.length() > LONGEST_NOTE) {
            throw SightingRefused.noteTooLong();
        }
    }

    /** A description without further traits. */
    public SightingDescription(
            Site site,
            Side side,
            Morphology morphology,
            Set<Morphology> components,
            Optional<DensityGrade> density,
            String note) {
        this(site, side, morphology, components, density, note, Traits.NONE);
    }

    /** The same place and pattern with other traits. */
    public SightingDescription with(Traits other) {
        return new SightingDescription(site, side, morphology, components, density, note, other);
    }

    /** The same with another pattern that is not mixed. */
    public SightingDescription with(Morphology single) {
        return new SightingDescription(site, side, single, Set.of(), density, note, traits);
    }

    /** The same with another density. */
    public SightingDescription with(DensityGrade grade) {
        return new SightingDescription(site, side, morphology, components, Optional.of(grade), note, traits);
    }

    /** A description of a single pattern without grade or note. */
    public static SightingDescription of(Site site, Side side, Morphology morphology) {
        return new SightingDescription(site, side, morphology, Set.of(), Optional.empty(), "");
    }

    /** What a film's region and side suggest before anyone looked. A film of both sides suggests neither. */
    public static SightingDescription suggestedFor(Radiograph radiograph) {
        var side = radiograph.side() == Side.BILATERAL ? Side.UNKNOWN : radiograph.side();
        return of(Site.forRegion(radiograph.region()), side, Morphology.UNDETERMINED);
    }
}
