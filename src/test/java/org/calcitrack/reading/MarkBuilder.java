package org.calcitrack.reading;

import java.util.Optional;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Measurement;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.Calibration;

/** Builds marks for tests: {@code aMark().at(100, 80).sized(20, 10).build()}. */
final class MarkBuilder {

    private int film = 1;
    private PixelPoint centre = new PixelPoint(100, 100);
    private double major = 20;
    private double minor = 20;
    private boolean marker;
    private Morphology morphology = Morphology.NODULAR;
    private Optional<DensityGrade> density = Optional.empty();

    private MarkBuilder() {}

    static MarkBuilder aMark() {
        return new MarkBuilder();
    }

    MarkBuilder on(int number) {
        film = number;
        return this;
    }

    MarkBuilder at(double column, double row) {
        centre = new PixelPoint(column, row);
        return this;
    }

    /** Half axes, pixels. */
    MarkBuilder sized(double one, double other) {
        major = Math.max(one, other);
        minor = Math.min(one, other);
        return this;
    }

    MarkBuilder asMarker() {
        marker = true;
        return this;
    }

    MarkBuilder looking(Morphology pattern) {
        morphology = pattern;
        return this;
    }

    MarkBuilder graded(DensityGrade grade) {
        density = Optional.of(grade);
        return this;
    }

    Outline outline() {
        return marker ? new Marker(centre) : new Ellipse(centre, major, minor, 0);
    }

    /** Uncalibrated, so measured in pixels. */
    Mark build() {
        return new Mark(
                MarkId.random(),
                film,
                "1",
                "",
                outline(),
                morphology,
                density,
                Measurement.of(outline(), Calibration.none("test")).map(Measurement::area));
    }
}
