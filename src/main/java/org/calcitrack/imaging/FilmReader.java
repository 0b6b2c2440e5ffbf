package org.calcitrack.imaging;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.imaging.photo.PhotoFormat;
import org.calcitrack.imaging.photo.PhotoHeader;
import org.calcitrack.imaging.photo.PhotoReader;
import org.calcitrack.imaging.photo.PhotoRefused;
import org.springframework.stereotype.Component;

/** Reads everything that a file tells of its film, and makes sure that its pixels can be shown. */
@Component
class FilmReader {

    private final DicomFilmReader dicom;
    private final FilmPixels pixels;

    FilmReader(DicomFilmReader dicom, FilmPixels pixels) {
        this.dicom = dicom;
        this.pixels = pixels;
    }

    /**
     * Reads a film.
     *
     * @throws ImportRefused when the file is no whole film
     * @throws NotAnImage when the file is whole and shows nothing
     */
    FilmReading read(FilmSource source) throws IOException {
        return switch (source.media()) {
            case DICOM -> dicom.read(source.file());
            case JPEG -> photo(source, PhotoFormat.JPEG);
            case PNG -> photo(source, PhotoFormat.PNG);
            case TIFF -> photo(source, PhotoFormat.TIFF);
        };
    }

    private FilmReading photo(FilmSource source, PhotoFormat format) throws IOException {
        PhotoHeader header = header(source, format);
        DepthProbe probe = new DepthProbe();
        pixels.read(source.file(), source.media(), probe);
        return new FilmReading(
                NamedPatient.NOBODY,
                header.takenOn(),
                BodyRegion.UNKNOWN,
                "",
                Side.UNKNOWN,
                View.UNKNOWN,
                header.rows(),
                header.columns(),
                Optional.empty(),
                Calibration.none("photo, no scale"),
                probe.greyScale(),
                false,
                Optional.empty(),
                Optional.empty(),
                header.camera().map(camera -> WhereReader.cut(camera, 140)),
                header.pictures(),
                false,
                OptionalDouble.empty());
    }

    private static PhotoHeader header(FilmSource source, PhotoFormat format) throws IOException {
        try {
            return PhotoReader.readHeader(source.file(), format);
        } catch (PhotoRefused refusal) {
            throw PhotoRefusals.translate(refusal);
        }
    }

    /** Reads a photo through once: that it is whole, and whether its values need 8 or 16 bits. */
    private static final class DepthProbe implements SampleSink {

        private int highest;

        @Override
        public void row(int row, int[] samples) {
            for (int sample : samples) {
                highest = Math.max(highest, sample);
            }
        }

        GreyScale greyScale() {
            boolean deep = highest > 0xFF;
            int values = deep ? 1 << 16 : 1 << 8;
            GreyWindow all = new GreyWindow("Full range", values / 2.0, values, "LINEAR");
            return new GreyScale(
                    deep ? SampleType.UINT16 : SampleType.UINT8,
                    deep ? 16 : 8,
                    1,
                    0,
                    false,
                    List.of(all),
                    Optional.empty());
        }
    }
}
