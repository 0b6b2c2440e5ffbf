package org.calcitrack.phantom;

import java.util.List;

/** Places on the bones that a person would know again: the corners from which each bone's outline is drawn. */
public final class Landmarks {

    private Landmarks() {}

    /**
     * Where they lie on a film, in image pixels; equal people have the same landmarks in the same order, also those that
     * lie outside of the film.
     */
    public static List<Place> of(FilmSpec spec) {
        Projection projection = Projection.of(spec);
        return AnatomyText.read(spec.region()).bodies().stream()
                .filter(body -> body.material() == Material.BONE)
                .flatMap(body -> body.outline().stream())
                .map(node -> Anatomy.in(spec.region(), spec.build(), new Place(node.x(), node.y())))
                .map(place -> new Place(projection.column(place.x(), place.y()), projection.row(place.x(), place.y())))
                .toList();
    }

    /** Whether a place lies in the exposed field of a film. */
    public static boolean shown(Place place, FilmSpec spec) {
        Detector detector = spec.detector();
        return place.x() >= 0
                && place.y() >= 0
                && place.x() <= detector.columns()
                && place.y() <= detector.rows()
                && Collimator.of(spec).inside(place.x(), place.y()) > 0;
    }
}
