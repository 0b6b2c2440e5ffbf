package org.calcitrack.exchange.dicomweb;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.imaging.MediaKind;

/** Reads what the index keeps of a film. */
final class HeaderReader {

    /** Longer values are no search keys. */
    private static final int VALUE_LIMIT = 1024;

    private static final int HEADER_LIMIT = 256 << 10;

    private final DicomToolkit dicom = DicomToolkit.standard();

    /** The entry of a film; a file that cannot be read any more is indexed by what is known of its film. */
    IndexEntry read(StoredFilm film) {
        DicomObject header = film.media() == MediaKind.DICOM ? header(film) : PhotoHeader.of(film);
        Optional<String> study = uid(header, Tag.STUDY_INSTANCE_UID);
        Optional<String> series = uid(header, Tag.SERIES_INSTANCE_UID);
        Optional<String> sop = uid(header, Tag.SOP_INSTANCE_UID);
        return new IndexEntry(
                film.film(),
                study.orElseGet(() -> Uids.derived(film.visit(), "study")),
                series.orElseGet(() -> Uids.derived(film.film(), "series")),
                sop.orElseGet(() -> Uids.of(film.film())),
                text(header, Tag.SOP_CLASS_UID, 64),
                text(header, Tag.MODALITY, 16),
                header.date(Tag.STUDY_DATE).map(Dates::da).orElse(""),
                text(header, Tag.ACCESSION_NUMBER, 64),
                header.integer(Tag.SERIES_NUMBER).orElse(0),
                header.integer(Tag.INSTANCE_NUMBER).orElse(0),
                study.isEmpty() || series.isEmpty() || sop.isEmpty(),
                text(header, Tag.PATIENT_ID, 64),
                text(header, Tag.ISSUER_OF_PATIENT_ID, 64),
                cut(Folded.of(text(header, Tag.PATIENT_NAME, 200)), 200),
                json(header));
    }

    private DicomObject header(StoredFilm film) {
        try {
            return dicom.readHeader(DicomSource.of(film.file())).dataset();
        } catch (DicomRefusal | IOException unreadable) {
            return PhotoHeader.of(film);
        }
    }

    private static Optional<String> uid(DicomObject header, Tag tag) {
        return header.string(tag).filter(Uids::isOne);
    }

    private static String text(DicomObject header, Tag tag, int limit) {
        return cut(header.string(tag).orElse(""), limit);
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }

    private String json(DicomObject header) {
        String json = dicom.toJson(searchable(header, true), tag -> Optional.empty());
        return json.length() <= HEADER_LIMIT ? json : dicom.toJson(searchable(header, false), tag -> Optional.empty());
    }

    private static DicomObject searchable(DicomObject header, boolean sequences) {
        DicomObject.Builder kept = header.toBuilder();
        for (DicomElement element : header.elements()) {
            if (!isSearchable(element, sequences)) {
                kept.remove(element.tag());
            }
        }
        return kept.build();
    }

    private static boolean isSearchable(DicomElement element, boolean sequences) {
        return switch (element) {
            case DicomElement.Plain plain ->
                plain.bytes().length <= VALUE_LIMIT && !element.tag().isPrivate();
            case DicomElement.Sequence sequence -> sequences && !element.tag().isPrivate() && isSmall(sequence.items());
            case DicomElement.Encapsulated pixels -> false;
        };
    }

    private static boolean isSmall(List<DicomObject> items) {
        return items.stream()
                .flatMap(item -> item.elements().stream())
                .allMatch(element -> isSearchable(element, true));
    }
}
