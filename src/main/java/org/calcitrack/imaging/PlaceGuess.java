package org.calcitrack.imaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.dicom.AnatomyAttributes;
import org.calcitrack.dicom.AnatomyAttributes.Finding;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** What a film may show, by words in its free text or its file's name: to be offered to a person, never kept unasked. */
public record PlaceGuess(Optional<BodyRegion> region, Optional<Side> side, Optional<View> view) {

    static PlaceGuess ofHeader(DicomObject header) {
        AnatomyAttributes read = AnatomyAttributes.of(header, 0);
        return new PlaceGuess(
                guessed(read.region(), WhereReader::region, BodyRegion.UNKNOWN),
                guessed(read.side(), WhereReader::side, Side.UNKNOWN),
                guessed(read.view(), WhereReader::view, View.UNKNOWN));
    }

    static PlaceGuess ofFileName(String name) {
        return ofHeader(DicomObject.builder().text(Tag.SERIES_DESCRIPTION, name).build());
    }

    private static <T> Optional<T> guessed(List<Finding> findings, Function<Finding, T> meaning, T unknown) {
        return findings.stream()
                .filter(Finding::guessed)
                .map(meaning)
                .filter(meant -> meant != unknown)
                .findFirst();
    }
}
