package org.calcitrack.imaging;

import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** The device that made a film, in the words of its header; blank where the header is silent. */
record FilmDevice(String manufacturer, String model, String station) {

    /** Nothing when the header names none of the three: then films of different devices could not be told apart. */
    static Optional<FilmDevice> of(DicomObject header) {
        FilmDevice device = new FilmDevice(
                text(header, Tag.MANUFACTURER, 70),
                text(header, Tag.MANUFACTURER_MODEL_NAME, 70),
                text(header, Tag.STATION_NAME, 20));
        return Stream.of(device.manufacturer, device.model, device.station).allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(device);
    }

    private static String text(DicomObject header, Tag tag, int longest) {
        return WhereReader.cut(header.string(tag).orElse("").strip(), longest);
    }
}
