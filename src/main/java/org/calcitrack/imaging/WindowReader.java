package org.calcitrack.imaging;

import java.util.ArrayList;
import java.util.List;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.ImagePresentation.VoiTable;
import org.calcitrack.dicom.ImagePresentation.Window;

/** Names the windows and the lookup tables a header offers. */
final class WindowReader {

    private WindowReader() {}

    static List<GreyWindow> read(ImagePresentation stated) {
        List<GreyWindow> windows = new ArrayList<>();
        for (Window window : stated.windows()) {
            if (Double.isFinite(window.center()) && Double.isFinite(window.width())) {
                String name = named(window.explanation(), "Window " + (windows.size() + 1));
                windows.add(new GreyWindow(
                        name, window.center(), window.width(), stated.function().name()));
            }
        }
        int number = 0;
        for (VoiTable voi : stated.voiTables()) {
            windows.add(table(voi, number++));
        }
        return windows;
    }

    /** A table stands as the span of its inputs, and is looked up by its number. */
    private static GreyWindow table(VoiTable voi, int number) {
        int entries = voi.table().entries().length;
        String name = named(voi.explanation(), "Lookup table " + (number + 1));
        return new GreyWindow(name, voi.table().firstInput() + entries / 2.0, entries, GreyWindow.TABLE + number);
    }

    private static String named(String explanation, String otherwise) {
        return explanation.isBlank() ? otherwise : explanation;
    }
}
