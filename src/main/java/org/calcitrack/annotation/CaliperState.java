package org.calcitrack.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Segment;

/** Everything about a caliper that a reader can change, and so take back. */
record CaliperState(CaliperLines lines, boolean removed) {

    /** How lines are kept: four numbers a line, every digit of them. */
    static String write(CaliperLines lines) {
        return lines.all()
                .flatMapToDouble(line -> DoubleStream.of(
                        line.from().column(),
                        line.from().row(),
                        line.to().column(),
                        line.to().row()))
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }

    static CaliperLines readLines(String text) {
        double[] n =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new CaliperLines(segment(n, 0), n.length > 4 ? Optional.of(segment(n, 4)) : Optional.empty());
    }

    String text() {
        return (removed ? "removed " : "there ") + write(lines);
    }

    static CaliperState read(String text) {
        var words = List.of(text.split(" ", 2));
        return new CaliperState(readLines(words.getLast()), words.getFirst().equals("removed"));
    }

    private static Segment segment(double[] n, int at) {
        return new Segment(new PixelPoint(n[at], n[at + 1]), new PixelPoint(n[at + 2], n[at + 3]));
    }
}
