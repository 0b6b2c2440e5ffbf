package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.calcitrack.geometry.Bounds;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.Radiograph;

/** Two outlines of one deposit in their colours, over the piece of the film that shows both. */
class OutlinePicture extends Html {

    /** Pixels of the film around what is outlined, at least. */
    private static final double AROUND = 24;

    OutlinePicture(Radiograph film, Outline one, Outline other) {
        super(markup(film, one, other));
    }

    private static String markup(Radiograph film, Outline one, Outline other) {
        double aspect = film.calibration().spacing().map(OutlinePicture::aspect).orElse(1.0);
        List<Bounds> boxes = List.of(one.bounds(), other.bounds());
        double left = boxes.stream().mapToDouble(Bounds::left).min().orElse(0);
        double top = boxes.stream().mapToDouble(Bounds::top).min().orElse(0);
        double width = boxes.stream().mapToDouble(Bounds::right).max().orElse(0) - left;
        double height = boxes.stream().mapToDouble(Bounds::bottom).max().orElse(0) - top;
        double around = Math.max(AROUND, Math.max(width, height) * 0.35);
        return numbers(
                """
                <svg class="ct-outline-picture" role="img" aria-label="Both outlines on the film" \
                viewBox="%s %s %s %s"><g transform="scale(1 %s)"><image href="api/radiographs/%s/preview.png" \
                width="%s" height="%s" preserveAspectRatio="none"/><path class="one" d="%s"/>\
                <path class="other" d="%s"/></g></svg>""",
                left - around,
                (top - around) * aspect,
                width + 2 * around,
                (height + 2 * around) * aspect,
                aspect,
                film.id().value(),
                film.columns(),
                film.rows(),
                path(one),
                path(other));
    }

    /** How much higher than wide a pixel is. */
    private static double aspect(PixelSpacing spacing) {
        return spacing.rowMm() / spacing.columnMm();
    }

    private static String path(Outline outline) {
        return switch (outline) {
            case Polygon polygon ->
                polygon.vertices().stream().map(OutlinePicture::place).collect(Collectors.joining("L", "M", "Z"));
            case Ellipse ellipse -> path(ellipse);
            case Marker marker ->
                numbers(
                        "M%s %sh20m-10 -10v20",
                        marker.at().column() - 10, marker.at().row());
        };
    }

    /** Two half turns from one end of the long axis to the other and back. */
    private static String path(Ellipse ellipse) {
        double cosine = ellipse.semiMajor() * Math.cos(ellipse.rotationRadians());
        double sine = ellipse.semiMajor() * Math.sin(ellipse.rotationRadians());
        PixelPoint centre = ellipse.centre();
        String from = place(new PixelPoint(centre.column() - cosine, centre.row() - sine));
        String to = place(new PixelPoint(centre.column() + cosine, centre.row() + sine));
        String half = numbers(
                "A%s %s %s 0 1 ", ellipse.semiMajor(), ellipse.semiMinor(), Math.toDegrees(ellipse.rotationRadians()));
        return "M" + from + half + to + half + from;
    }

    private static String place(PixelPoint at) {
        return numbers("%s %s", at.column(), at.row());
    }

    private static String numbers(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
