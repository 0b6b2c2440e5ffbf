package org.calcitrack.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes windows into one text column, a line each: centre, width, function, name, parted by tabs. */
final class GreyWindowText {

    private GreyWindowText() {}

    static String write(List<GreyWindow> windows) {
        return windows.stream().map(GreyWindowText::line).collect(Collectors.joining("\n"));
    }

    static List<GreyWindow> read(String text) {
        return Arrays.stream(text.split("\n")).map(GreyWindowText::window).toList();
    }

    private static String line(GreyWindow window) {
        String name = window.name().replaceAll("\\s+", " ");
        return window.centre() + "\t" + window.width() + "\t" + window.function() + "\t" + name;
    }

    private static GreyWindow window(String line) {
        String[] parts = line.split("\t", 4);
        return new GreyWindow(parts[3], Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2]);
    }
}
