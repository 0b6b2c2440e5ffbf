package org.calcitrack.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;

/** How an outline is kept: its kind and its numbers, every digit of them, so that saving never moves a point. */
public final class OutlineText {

    private OutlineText() {}

    public static String write(Outline outline) {
        return switch (outline) {
            case Polygon polygon -> "polygon " + numbers(coordinates(polygon.vertices()));
            case Ellipse e ->
                "ellipse "
                        + numbers(DoubleStream.of(
                                e.centre().column(),
                                e.centre().row(),
                                e.semiMajor(),
                                e.semiMinor(),
                                e.rotationRadians()));
            case Marker marker -> "marker " + numbers(coordinates(List.of(marker.at())));
        };
    }

    public static Outline read(String text) {
        var words = text.split(" ");
        double[] n =
                Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        return switch (words[0]) {
            case "polygon" ->
                new Polygon(IntStream.range(0, n.length / 2)
                        .mapToObj(i -> new PixelPoint(n[2 * i], n[2 * i + 1]))
                        .toList());
            case "ellipse" -> new Ellipse(new PixelPoint(n[0], n[1]), n[2], n[3], n[4]);
            case "marker" -> new Marker(new PixelPoint(n[0], n[1]));
            default -> throw new IllegalArgumentException("Not an outline: " + words[0]);
        };
    }

    private static DoubleStream coordinates(List<PixelPoint> points) {
        return points.stream().flatMapToDouble(p -> DoubleStream.of(p.column(), p.row()));
    }

    private static String numbers(DoubleStream numbers) {
        return numbers.mapToObj(Double::toString).collect(Collectors.joining(" "));
    }
}
