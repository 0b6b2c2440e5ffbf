package org.calcitrack.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.geometry.Clip;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.OutlineCrossesItself;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.tracking.FilmAlignment;
import org.calcitrack.tracking.FilmAlignments;
import org.springframework.stereotype.Component;

/** Where the regions of an earlier film should lie on another one, by the alignment of the two. */
@Component
class CarriedRegions {

    /** So many films are asked; each costs an alignment the first time. */
    private static final int FILMS = 3;

    private final RegionTable regions;
    private final Radiographs radiographs;
    private final FilmAlignments alignments;

    CarriedRegions(RegionTable regions, Radiographs radiographs, FilmAlignments alignments) {
        this.regions = regions;
        this.radiographs = radiographs;
        this.alignments = alignments;
    }

    record Carried(RegionName region, RadiographId from, Outline outline) {}

    /** From the last earlier film of the same region and side that has outlined regions and lies well on this one. */
    List<Carried> to(Radiograph film) {
        return radiographs.ofPatient(film.patientId()).stream()
                .filter(other -> other.acquiredOn().isBefore(film.acquiredOn())
                        && other.region() == film.region()
                        && other.side() == film.side())
                .sorted(Comparator.comparing(Radiograph::acquiredOn).reversed())
                .filter(other -> !regions.on(other.id()).isEmpty())
                .limit(FILMS)
                .flatMap(other -> way(other, film).stream().map(way -> carried(other, way, film)))
                .findFirst()
                .orElse(List.of());
    }

    private Optional<SimilarityTransform> way(Radiograph from, Radiograph to) {
        return alignments
                .between(from.id(), to.id())
                .filter(FilmAlignment::usable)
                .map(FilmAlignment::transform);
    }

    private List<Carried> carried(Radiograph from, SimilarityTransform way, Radiograph to) {
        return regions.on(from.id()).stream()
                .flatMap(outline -> moved(outline.outline(), way)
                        .flatMap(moved -> Clip.toImage(moved, to.columns(), to.rows()).stream())
                        .map(moved -> new Carried(outline.region(), from.id(), moved)))
                .toList();
    }

    /** Rounding may make an outline touch itself that almost did; a region is then outlined anew. */
    private static Stream<Outline> moved(Outline outline, SimilarityTransform way) {
        try {
            return Stream.of(outline.moved(way));
        } catch (OutlineCrossesItself touching) {
            return Stream.empty();
        }
    }
}
