package org.calcitrack.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.PaletteColours;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.imaging.photo.GreyPhoto;
import org.calcitrack.imaging.photo.PhotoFormat;
import org.calcitrack.imaging.photo.PhotoReader;
import org.calcitrack.imaging.photo.PhotoRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The grey values of any film, row by row. Uncompressed files are streamed; everything else is unpacked, a few at a
 * time, so that many readers cannot exhaust the memory.
 */
@Component
class FilmPixels {

    private static final int UNPACKED_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2 + 1);

    private final DicomToolkit dicom;
    private final Semaphore unpacking = new Semaphore(UNPACKED_AT_ONCE, true);

    @Autowired
    FilmPixels() {
        this(DicomToolkit.standard());
    }

    FilmPixels(DicomToolkit dicom) {
        this.dicom = dicom;
    }

    /**
     * Reads all samples.
     *
     * @throws ImportRefused when the file cannot be read to its end
     */
    void read(Path file, MediaKind media, SampleSink sink) throws IOException {
        switch (media) {
            case DICOM -> readDicom(file, sink);
            case JPEG -> readPhoto(file, PhotoFormat.JPEG, sink);
            case PNG -> readPhoto(file, PhotoFormat.PNG, sink);
            case TIFF -> readPhoto(file, PhotoFormat.TIFF, sink);
        }
    }

    /** Whether the samples can be read without unpacking the whole image. */
    boolean isStreamable(Path file, MediaKind media) throws IOException {
        if (media != MediaKind.DICOM) {
            return false;
        }
        DicomHeader header = dicom.readHeader(DicomSource.of(file));
        return NativePixels.find(file, header, PixelForm.of(header.dataset())).isPresent();
    }

    private void readDicom(Path file, SampleSink sink) throws IOException {
        try {
            DicomHeader header = dicom.readHeader(DicomSource.of(file));
            PixelForm form = PixelForm.of(header.dataset());
            SampleSink values = modalityValues(header.dataset(), form, sink);
            Optional<NativePixels> stored = NativePixels.find(file, header, form);
            if (stored.isPresent()) {
                stored.get().read(values);
            } else {
                unpack(() -> deliver(dicom.readFrame(DicomSource.of(file), 0), header.dataset(), values));
            }
        } catch (DicomRefusal refusal) {
            throw DicomRefusals.translate(refusal);
        }
    }

    private static SampleSink modalityValues(DicomObject header, PixelForm form, SampleSink sink) {
        return ModalityTable.of(header, form, ImagePresentation.of(header, 0))
                .map(table -> table.before(sink))
                .orElse(sink);
    }

    private static void deliver(PixelFrame frame, DicomObject header, SampleSink sink) throws IOException {
        RowReader rows = rows(frame, header);
        int[] row = new int[frame.columns()];
        for (int y = 0; y < frame.rows(); y++) {
            rows.read(y, row);
            sink.row(y, row);
        }
    }

    private interface RowReader {
        void read(int row, int[] into);
    }

    private static RowReader rows(PixelFrame frame, DicomObject header) {
        if (frame.isColour()) {
            return (row, into) -> Luminance.row(frame, row, into);
        }
        if (frame.photometricInterpretation().equals("PALETTE COLOR")) {
            PaletteColours palette = PaletteColours.of(header)
                    .orElseThrow(() -> ImportRefused.because(
                            "unsupported-pixels", "The palette of its colours is missing or broken"));
            return (row, into) -> Luminance.row(frame, palette, row, into);
        }
        return (row, into) -> System.arraycopy(frame.samples(), row * frame.columns(), into, 0, into.length);
    }

    private void readPhoto(Path file, PhotoFormat format, SampleSink sink) throws IOException {
        try {
            unpack(() -> {
                GreyPhoto photo = PhotoReader.read(file, format);
                int[] row = new int[photo.columns()];
                for (int y = 0; y < photo.rows(); y++) {
                    photo.row(y, row);
                    sink.row(y, row);
                }
            });
        } catch (PhotoRefused refusal) {
            throw PhotoRefusals.translate(refusal);
        }
    }

    private interface Unpacking {
        void run() throws IOException;
    }

    private void unpack(Unpacking work) throws IOException {
        unpacking.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            unpacking.release();
        }
    }
}
