package org.calcitrack.clinical;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.calcitrack.clinical.Analyte.Form;
import org.calcitrack.clinical.Analyte.Group;
import org.calcitrack.clinical.Analyte.Scale;

/** Reads the analytes and their forms from two comma-separated resources; a slip in them stops the application. */
final class AnalyteCatalogue {

    private AnalyteCatalogue() {}

    static List<Analyte> read() {
        Map<String, List<Form>> forms = CommaSeparated.rows("analyte-forms.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(AnalyteCatalogue::form, Collectors.toList())));
        return CommaSeparated.rows("analytes.csv").stream()
                .map(row -> new Analyte(
                        row[0],
                        row[1],
                        Group.valueOf(row[2]),
                        Objects.requireNonNull(forms.get(row[0]), () -> "No form for " + row[0]),
                        range(row)))
                .toList();
    }

    private static Form form(String[] row) {
        return new Form(
                Scale.valueOf(row[1]),
                optional(row[2]).map(Unit::new),
                optional(row[3]).map(Double::parseDouble).orElse(1.0),
                optional(row[4]).map(Loinc::new));
    }

    private static Optional<ReferenceRange> range(String[] row) {
        return optional(row[5]).map(unit -> new ReferenceRange(number(row[3]), number(row[4]), new Unit(unit)));
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
