package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.Numeric;
import org.calcitrack.clinical.ReferenceRange;
import org.calcitrack.clinical.Unit;

/** How a laboratory result is put on screen: value, other unit, mark, and whose range it is. */
final class LabResultWords {

    private LabResultWords() {}

    static void describe(LabResult result, RecordLine line) {
        Span value = new Span(result.value().label());
        value.addClassNames("ct-record-name", "ct-number");
        line.with(value);
        inOtherUnit(result).ifPresent(text -> {
            Span other = new Span(text);
            other.addClassNames("ct-muted", "ct-small", "ct-number");
            line.with(other);
        });
        result.level().filter(level -> level != Level.NORMAL).ifPresent(level -> mark(level, line));
        line.remark(range(result)).remark(result.pattern().isEmpty() ? "" : "Pattern: " + result.pattern());
        line.remark(result.note());
    }

    private static void mark(Level level, RecordLine line) {
        line.chip(level == Level.HIGH ? "▲ high" : "▼ low", "warn");
    }

    /** The laboratory's own range, or a common one that says it is not the laboratory's. */
    static String range(LabResult result) {
        if (result.ownRange().isPresent()) {
            return "Own range " + result.ownRange().get().limits();
        }
        if (result.amount().isEmpty()) {
            return "";
        }
        return displayDefault(result)
                .map(range -> "No own range (display default " + range.limits() + ")")
                .orElse("No own range");
    }

    private static Optional<ReferenceRange> displayDefault(LabResult result) {
        return result.analyte().displayDefault().map(range -> inUnitOf(result, range));
    }

    private static ReferenceRange inUnitOf(LabResult result, ReferenceRange range) {
        return result.value() instanceof Numeric numeric && !numeric.unit().equals(range.unit())
                ? Significant.digits(result.analyte().convert(range, numeric.unit()), 3)
                : range;
    }

    /** A number in the other system of units, to three significant digits. */
    private static Optional<String> inOtherUnit(LabResult result) {
        return result.value() instanceof Numeric numeric
                ? otherUnit(result.analyte(), numeric.unit()).map(unit -> {
                    double other = result.analyte().convert(numeric.amount(), numeric.unit(), unit);
                    return "= " + LabValue.plain(Significant.digits(other, 3)) + " " + unit.label();
                })
                : Optional.empty();
    }

    private static Optional<Unit> otherUnit(Analyte analyte, Unit unit) {
        return analyte.units().reversed().stream()
                .filter(other -> analyte.convert(1, unit, other) != 1)
                .findFirst();
    }
}
