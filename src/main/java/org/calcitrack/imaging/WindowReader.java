package org.calcitrack.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** Reads the windows a header offers; a VOI LUT is offered as the window that spans its input. */
final class WindowReader {

    private WindowReader() {}

    static List<GreyWindow> read(DicomObject header) {
        List<GreyWindow> windows = new ArrayList<>(stated(header));
        header.items(Tag.VOI_LUT_SEQUENCE).forEach(lut -> spanned(lut).ifPresent(windows::add));
        return windows;
    }

    private static List<GreyWindow> stated(DicomObject header) {
        double[] centres = header.decimals(Tag.WINDOW_CENTER);
        double[] widths = header.decimals(Tag.WINDOW_WIDTH);
        List<String> names = header.strings(Tag.WINDOW_CENTER_WIDTH_EXPLANATION);
        String function = function(header);
        List<GreyWindow> windows = new ArrayList<>();
        for (int i = 0; i < Math.min(centres.length, widths.length); i++) {
            // PS3.3 C.11.2.1.2: Window Width is always at least 1 (above 0 for LINEAR_EXACT and SIGMOID)
            if (widths[i] > 0) {
                String name = i < names.size() && !names.get(i).isBlank() ? names.get(i) : "Window " + (i + 1);
                windows.add(new GreyWindow(name, centres[i], widths[i], function));
            }
        }
        return windows;
    }

    private static String function(DicomObject header) {
        String function = header.string(Tag.VOI_LUT_FUNCTION).orElse("LINEAR").toUpperCase(Locale.ROOT);
        return switch (function) {
            case "SIGMOID", "LINEAR_EXACT" -> function;
            default -> "LINEAR";
        };
    }

    // PS3.3 C.11.2.1.1: number of entries (0 stands for 65536), first value mapped, bits
    private static Optional<GreyWindow> spanned(DicomObject lut) {
        int[] descriptor = lut.integers(Tag.LUT_DESCRIPTOR);
        if (descriptor.length < 2) {
            return Optional.empty();
        }
        int entries = descriptor[0] == 0 ? 65536 : descriptor[0];
        String name = lut.string(Tag.LUT_EXPLANATION).orElse("Lookup table");
        return Optional.of(new GreyWindow(name, descriptor[1] + entries / 2.0, entries, "LINEAR"));
    }
}
