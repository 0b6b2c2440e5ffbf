package org.calcitrack.annotation;

import java.util.Optional;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.PixelSpacing;

/**
 * The size of an outline, exactly as drawn, in the units that the film's calibration allows.
 *
 * @param area the enclosed area
 * @param perimeter the length of the outline
 * @param longestDiameter the longest straight line between two places on the outline
 * @param shortAxis the longest straight line at right angles to it, from outline to outline
 */
public record Measurement(Area area, Length perimeter, Length longestDiameter, Length shortAxis) {

    public Measurement {
        if (area.basis() != longestDiameter.basis()
                || area.basis() != shortAxis.basis()
                || area.basis() != perimeter.basis()) {
            throw new IllegalArgumentException("One film has one calibration: " + area + ", " + longestDiameter);
        }
    }

    /** Measures an outline; a marker has no size. */
    public static Optional<Measurement> of(Outline outline, Calibration calibration) {
        return outline instanceof Marker ? Optional.empty() : Optional.of(measure(outline, calibration));
    }

    /** The scale of a film for {@code geometry}: millimetres a pixel, or pixels when nothing is known. */
    public static Scale scale(Calibration calibration) {
        return calibration.spacing().map(Measurement::scale).orElse(Scale.PIXELS);
    }

    /** What all four numbers promise. */
    public CalibrationKind basis() {
        return area.basis();
    }

    private static Measurement measure(Outline outline, Calibration calibration) {
        var scale = scale(calibration);
        var feret = outline.feret(scale);
        return new Measurement(
                new Area(outline.area(scale), calibration.kind(), calibration.areaUnit()),
                length(outline.perimeter(scale), calibration),
                length(feret.longest().length(), calibration),
                length(feret.perpendicular().length(), calibration));
    }

    private static Scale scale(PixelSpacing spacing) {
        return new Scale(spacing.columnMm(), spacing.rowMm());
    }

    private static Length length(double value, Calibration calibration) {
        return new Length(value, calibration.kind(), calibration.lengthUnit());
    }
}
