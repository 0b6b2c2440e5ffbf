package org.calcitrack.annotation;

import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.geometry.Segment;

/**
 * Where a caliper was laid, in image pixels.
 *
 * @param along the line that was drawn
 * @param across a second one at right angles to it; empty for a plain distance
 */
public record CaliperLines(Segment along, Optional<Segment> across) {

    /** A plain distance. */
    public static CaliperLines distance(Segment along) {
        return new CaliperLines(along, Optional.empty());
    }

    /** A size along two axes. */
    public static CaliperLines axes(Segment along, Segment across) {
        return new CaliperLines(along, Optional.of(across));
    }

    Stream<Segment> all() {
        return Stream.concat(Stream.of(along), across.stream());
    }
}
