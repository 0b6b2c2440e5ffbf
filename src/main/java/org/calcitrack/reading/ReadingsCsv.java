package org.calcitrack.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.annotation.Area;
import org.calcitrack.geometry.Scale;
import org.calcitrack.shared.CsvLine;

/** The readings of a set as a table: one line for each mark, one for each reading that found nothing. */
final class ReadingsCsv {

    private static final List<String> HEAD = List.of(
            "mode",
            "seed",
            "case",
            "film",
            "reader",
            "part",
            "pass",
            "place",
            "state",
            "version",
            "active_seconds",
            "mark",
            "morphology",
            "density",
            "area",
            "area_unit",
            "area_px2");

    private final ReadingSet set;
    private final Map<CaseId, Integer> numbers;

    ReadingsCsv(ReadingSet set, List<ReadingCase> cases) {
        this.set = set;
        numbers = cases.stream().collect(Collectors.toMap(ReadingCase::id, ReadingCase::number));
    }

    String of(
            List<Reading> readings,
            Function<ReadingId, List<ReadingVersion>> versions,
            BiFunction<ReadingId, Integer, List<Mark>> marks) {
        return Stream.concat(Stream.of(HEAD), readings.stream().flatMap(reading -> versions.apply(reading.id()).stream()
                        .flatMap(version -> lines(reading, version, marks.apply(reading.id(), version.number())))))
                .map(CsvLine::of)
                .collect(Collectors.joining());
    }

    private Stream<List<String>> lines(Reading reading, ReadingVersion version, List<Mark> marks) {
        return marks.isEmpty()
                ? Stream.of(line(reading, version, Optional.empty()))
                : marks.stream().map(mark -> line(reading, version, Optional.of(mark)));
    }

    private List<String> line(Reading reading, ReadingVersion version, Optional<Mark> mark) {
        String state =
                version.signedAt().isPresent() ? "signed" : reading.state().label();
        return List.of(
                set.mode().label(),
                String.valueOf(set.seed()),
                "C" + reading.caseId().map(numbers::get).orElseThrow(),
                mark.map(each -> String.valueOf((char) ('A' + each.film() - 1))).orElse(""),
                reader(reading),
                reading.part().label(),
                String.valueOf(reading.pass()),
                String.valueOf(reading.place()),
                state,
                String.valueOf(version.number()),
                number(version.active().toMillis() / 1000.0),
                mark.map(Mark::label).orElse(""),
                mark.map(each -> each.morphology().label()).orElse(""),
                mark.flatMap(Mark::density)
                        .map(grade -> String.valueOf(grade.grade()))
                        .orElse(""),
                mark.flatMap(Mark::area)
                        .map(Area::value)
                        .map(ReadingsCsv::number)
                        .orElse(""),
                mark.flatMap(Mark::area).map(Area::unit).orElse(""),
                mark.map(each -> number(each.outline().area(Scale.PIXELS))).orElse(""));
    }

    private String reader(Reading reading) {
        int position = set.readers().indexOf(reading.reader());
        return position < 0 ? "A" : "R" + (position + 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
