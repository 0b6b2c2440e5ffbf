package org.calcitrack.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.OverlayPlane;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;

/** The standard toolkit with a memory for one frame, so that readers who ask for the same one unpack it once. */
final class LastFrame implements DicomToolkit {

    private record Kept(DicomSource source, int number, PixelFrame frame) {}

    private final DicomToolkit behind = DicomToolkit.standard();
    private Optional<Kept> kept = Optional.empty();

    void forget() {
        kept = Optional.empty();
    }

    @Override
    public PixelFrame readFrame(DicomSource source, int number) throws IOException {
        if (kept.isPresent() && kept.get().source().equals(source) && kept.get().number() == number) {
            return kept.get().frame();
        }
        PixelFrame frame = behind.readFrame(source, number);
        kept = Optional.of(new Kept(source, number, frame));
        return frame;
    }

    @Override
    public List<OverlayPlane> readOverlays(DicomSource source, int number) throws IOException {
        return behind.readOverlays(source, number);
    }

    @Override
    public DicomHeader readHeader(DicomSource source) throws IOException {
        return behind.readHeader(source);
    }

    @Override
    public DicomHeader readAll(DicomSource source) throws IOException {
        return behind.readAll(source);
    }

    @Override
    public void write(DicomObject dataset, TransferSyntax syntax, OutputStream out) throws IOException {
        behind.write(dataset, syntax, out);
    }

    @Override
    public String toJson(DicomObject object, Function<Tag, Optional<String>> bulkData) {
        return behind.toJson(object, bulkData);
    }

    @Override
    public DicomObject fromJson(String json) {
        return behind.fromJson(json);
    }
}
