package org.calcitrack.tracking;

import java.util.List;
import java.util.function.Function;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Radiograph;

/** Rules about places that a reader marks on two films. */
final class Landmarks {

    private static final int FEWEST = 2;
    private static final int MOST = 3;
    /** Closer than this part of a film's longer side, a slip of the hand turns the whole film. */
    private static final double CLOSEST = 0.08;

    private Landmarks() {}

    static void check(List<LandmarkPair> landmarks, Radiograph from, Radiograph to) {
        if (landmarks.size() < FEWEST || landmarks.size() > MOST) {
            throw TrackingRefused.landmarkCount();
        }
        checkOn(from, landmarks, LandmarkPair::from);
        checkOn(to, landmarks, LandmarkPair::to);
    }

    private static void checkOn(
            Radiograph film, List<LandmarkPair> landmarks, Function<LandmarkPair, PixelPoint> place) {
        double closest = CLOSEST * Math.max(film.rows(), film.columns());
        var places = landmarks.stream().map(place).toList();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (places.get(i).distanceTo(places.get(j), Scale.PIXELS) < closest) {
                    throw TrackingRefused.landmarksTooClose();
                }
            }
        }
    }
}
