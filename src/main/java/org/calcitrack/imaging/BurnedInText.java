package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.stereotype.Component;

/** Whether a film may show words in the picture itself, a name among them, which nothing can hide. */
@Component
public class BurnedInText {

    /** What the file says about itself. */
    public enum Says {
        YES,
        NO,
        NOTHING
    }

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final Originals originals;

    BurnedInText(Originals originals) {
        this.originals = originals;
    }

    /** What the film's Burned In Annotation says; photographs say nothing. */
    public Says of(Radiograph film) {
        if (film.original().media() != MediaKind.DICOM) {
            return Says.NOTHING;
        }
        try {
            var header = dicom.readHeader(
                    DicomSource.of(originals.path(film.original().digest())));
            String value = header.dataset().string(Tag.BURNED_IN_ANNOTATION).orElse("");
            return switch (value.strip().toUpperCase(Locale.ROOT)) { // PS3.3 C.7.6.1
                case "YES" -> Says.YES;
                case "NO" -> Says.NO;
                default -> Says.NOTHING;
            };
        } catch (DicomRefusal unreadable) {
            return Says.NOTHING;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
