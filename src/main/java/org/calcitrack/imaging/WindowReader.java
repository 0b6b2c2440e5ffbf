package org.calcitrack.imaging;

import java.util.ArrayList;
import java.util.List;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.ImagePresentation.VoiTable;
import org.calcitrack.dicom.ImagePresentation.Window;

/** Names the windows a header offers; a VOI LUT is offered as the window that spans its input, and says so. */
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
        stated.voiTables().forEach(voi -> windows.add(spanned(voi)));
        return windows;
    }

    private static GreyWindow spanned(VoiTable voi) {
        int entries = voi.table().entries().length;
        String name = named(voi.explanation(), "Lookup table") + " (approximated)";
        return new GreyWindow(name, voi.table().firstInput() + entries / 2.0, entries, "LINEAR");
    }

    private static String named(String explanation, String otherwise) {
        return explanation.isBlank() ? otherwise : explanation;
    }
}
