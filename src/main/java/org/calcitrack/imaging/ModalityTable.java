package org.calcitrack.imaging;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.ImagePresentation.Padding;
import org.calcitrack.dicom.LookupTable;
import org.calcitrack.dicom.Tag;

/**
 * Turns stored values into modality values where a header gives a table instead of slope and intercept. Places without
 * image get a value that the table never gives. // PS3.3 C.11.1
 */
final class ModalityTable {

    private static final int HIGHEST = 0xFFFF;

    private final LookupTable table;
    private final Optional<Padding> outside;
    private final int unused;

    private ModalityTable(LookupTable table, Optional<Padding> outside) {
        BitSet used = new BitSet(HIGHEST + 1);
        Arrays.stream(table.entries()).forEach(used::set);
        this.table = table;
        this.unused = used.previousClearBit(HIGHEST);
        this.outside = outside.filter(padding -> unused >= 0);
    }

    /**
     * The table of a greyscale film, if it has one.
     *
     * @throws ImportRefused when there is one that cannot be read: without it every value would be wrong
     */
    static Optional<ModalityTable> of(DicomObject header, PixelForm form, ImagePresentation stated) {
        if (form.colour()) {
            return Optional.empty();
        }
        boolean claimed = header.firstItem(Tag.MODALITY_LUT_SEQUENCE)
                .filter(item -> item.contains(Tag.LUT_DESCRIPTOR))
                .isPresent();
        if (claimed && stated.modality().isEmpty()) {
            throw ImportRefused.because("unsupported-pixels", "The table in Modality LUT Sequence is broken");
        }
        return stated.modality().map(table -> new ModalityTable(table, stated.padding()));
    }

    /** Which of the values that come out mark places without image. */
    Optional<GreyScale.PaddingRange> padding() {
        return outside.map(padding -> new GreyScale.PaddingRange(unused, unused));
    }

    /** Passes rows on with their modality values. */
    SampleSink before(SampleSink sink) {
        return (row, samples) -> {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = value(samples[i]);
            }
            sink.row(row, samples);
        };
    }

    private int value(int stored) {
        return outside.isPresent() && outside.get().contains(stored) ? unused : table.at(stored);
    }
}
