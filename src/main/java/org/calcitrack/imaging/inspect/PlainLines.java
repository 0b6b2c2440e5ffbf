package org.calcitrack.imaging.inspect;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.InspectedHeader;
import org.calcitrack.imaging.InspectedHeader.Said;
import org.calcitrack.imaging.Inspection;

/** An inspection as one line of a table that people read. A question mark follows what is only guessed. */
final class PlainLines {

    private static final String FORMAT = "%-11s %11s %-6s %-16s %-26s %-26s %-26s %6s ms  %s%s";

    static final String HEADINGS = FORMAT.formatted(
                    "verdict", "size", "bits", "photometric", "compression", "what", "mm per pixel", "", "file", "")
            .replace(" ms  ", "     ");

    private PlainLines() {}

    static String of(Inspection found) {
        String reason = found.reason().isEmpty() ? "" : "  (" + found.reason() + ")";
        return FORMAT.formatted(
                found.verdict().word(),
                found.header().map(h -> size(h.shape())).orElse(""),
                found.header().map(h -> bits(h.shape())).orElse(""),
                found.header().map(h -> h.shape().photometric()).orElse(""),
                found.header().map(h -> cut(h.transferSyntaxName(), 26)).orElse(""),
                found.header().map(h -> cut(what(h), 26)).orElse(""),
                found.header().map(h -> spacing(h.spacing())).orElse(""),
                found.took().toMillis(),
                found.name(),
                reason);
    }

    private static String size(InspectedHeader.Shape shape) {
        return shape.columns().isPresent() && shape.rows().isPresent()
                ? shape.columns().getAsInt() + "x" + shape.rows().getAsInt()
                : "";
    }

    private static String bits(InspectedHeader.Shape shape) {
        return shape.bitsStored().isPresent() && shape.bitsAllocated().isPresent()
                ? shape.bitsStored().getAsInt() + "/" + shape.bitsAllocated().getAsInt() + (shape.signed() ? "s" : "")
                : "";
    }

    private static String what(InspectedHeader header) {
        return Stream.of(
                        header.modality(),
                        word(header.stated().region(), header.guessed().region()),
                        word(header.stated().side(), header.guessed().side()),
                        word(header.stated().view(), header.guessed().view()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String word(Said stated, Said guessed) {
        return !stated.word().isEmpty() ? stated.word() : guessed.word().isEmpty() ? "" : guessed.word() + "?";
    }

    private static String spacing(Calibration calibration) {
        return calibration
                .spacing()
                .map(mm -> "%.4g, %s"
                        .formatted(
                                mm.rowMm(),
                                calibration
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')))
                .orElse("none");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
