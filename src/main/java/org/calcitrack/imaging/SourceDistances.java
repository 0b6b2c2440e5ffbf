package org.calcitrack.imaging;

import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far the source was from the detector, where a film says it: what repositioning alone explains rests on it. */
@Repository
class SourceDistances {

    // Nearer than any stand and farther than any room; headers hold zeros.
    private static final double NEAREST_MM = 300;
    private static final double FARTHEST_MM = 6000;

    private final JdbcClient jdbc;

    SourceDistances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The distance, unless no stand has it. */
    static OptionalDouble plausible(OptionalDouble distance) {
        return distance.stream()
                .filter(mm -> mm >= NEAREST_MM && mm <= FARTHEST_MM)
                .findFirst();
    }

    /** @param distance from source to detector, mm */
    void keep(RadiographId film, OptionalDouble distance) {
        distance.ifPresent(
                mm -> jdbc.sql("insert into film_source_distance (radiograph_id, detector_mm) values (:film, :mm)")
                        .param("film", film.value())
                        .param("mm", mm)
                        .update());
    }
}
