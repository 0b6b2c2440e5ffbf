package org.calcitrack.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.imaging.GreyScale.PaddingRange;
import org.springframework.stereotype.Component;

/** Reads how the samples of a DICOM film become brightness. */
@Component
class GreyScaleReader {

    private final FilmPixels pixels;

    GreyScaleReader(FilmPixels pixels) {
        this.pixels = pixels;
    }

    GreyScale read(Path file, DicomHeader whole, PixelForm form) throws IOException {
        ImagePresentation stated = ImagePresentation.of(whole.dataset(), 0);
        Values values = values(whole.dataset(), form, stated);
        List<GreyWindow> windows = form.colour() ? List.of() : WindowReader.read(stated);
        if (windows.isEmpty() || NativePixels.find(file, whole, form).isEmpty()) {
            GreyWindow automatic = probed(file, form, values);
            windows = windows.isEmpty() ? List.of(automatic) : windows;
        }
        return new GreyScale(
                values.type(),
                values.bits(),
                values.slope(),
                values.intercept(),
                !form.colour() && stated.inverted(),
                windows,
                values.padding());
    }

    /** The samples as viewers get them. */
    private record Values(SampleType type, int bits, double slope, double intercept, Optional<PaddingRange> padding) {}

    private static Values values(DicomObject header, PixelForm form, ImagePresentation stated) {
        if (form.colour()) {
            return new Values(SampleType.UINT8, 8, 1, 0, Optional.empty());
        }
        return ModalityTable.of(header, form, stated)
                .map(table -> new Values(SampleType.UINT16, 16, 1, 0, table.padding()))
                .orElseGet(() -> new Values(
                        form.sampleType(),
                        form.bitsStored(),
                        stated.slope(),
                        stated.intercept(),
                        stated.padding().map(padding -> new PaddingRange(padding.low(), padding.high()))));
    }

    /** Reads the pixels through: that they can be unpacked, and where their values lie. */
    private GreyWindow probed(Path file, PixelForm form, Values values) throws IOException {
        Histogram histogram = new Histogram(form.columns(), values.padding());
        pixels.read(file, MediaKind.DICOM, histogram);
        return histogram.window(values.slope(), values.intercept());
    }
}
