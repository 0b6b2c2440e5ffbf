package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Measurement;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.SightingVersion;
import org.calcitrack.imaging.Radiograph;

/** Two versions of an outline side by side, each in its colour; lines that differ are marked. */
class VersionComparison extends Div {

    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    private final NativeTable table = new NativeTable();
    private final SightingVersion one;
    private final SightingVersion other;

    VersionComparison(Radiograph film, VersionDesk desk, Named one, Named other) {
        this.one = one.version();
        this.other = other.version();
        addClassName("ct-comparison");
        NativeTableRow head = new NativeTableRow(
                new NativeTableHeaderCell(), heading(one.title(), "one"), heading(other.title(), "other"));
        table.add(head);
        line("By", desk::by);
        line("At", version -> WHEN.withZone(ZoneId.systemDefault()).format(version.at()));
        line("Area", version -> size(version, size -> size.area().brief()));
        line(
                "Longest diameter",
                version -> size(version, size -> size.longestDiameter().brief()));
        line(
                "Where",
                version -> Words.place(
                        version.description().site(), version.description().side()));
        line("Morphology", VersionComparison::morphology);
        line("Density", version -> version.description()
                .density()
                .map(DensityGrade::definition)
                .orElse("not graded"));
        line("What it is", version -> version.description().traits().nature().label());
        line("Note", version -> version.description().note());
        line("Deleted", version -> version.removed() ? "yes" : "no");
        add(new OutlinePicture(film, this.one.outline(), this.other.outline()), table);
    }

    /** A version and what its column is called. */
    record Named(String title, SightingVersion version) {}

    private void line(String name, Function<SightingVersion, String> words) {
        String left = words.apply(one);
        String right = words.apply(other);
        NativeTableHeaderCell title = new NativeTableHeaderCell(name);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(title, new NativeTableCell(left), new NativeTableCell(right));
        row.setClassName("differs", !left.equals(right));
        table.add(row);
    }

    private static NativeTableHeaderCell heading(String title, String kind) {
        Span mark = new Span();
        mark.addClassNames("mark", kind);
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(mark, new Span(title));
        return cell;
    }

    private static String size(SightingVersion version, Function<Measurement, String> part) {
        return version.measurement().map(part).orElse("none");
    }

    private static String morphology(SightingVersion version) {
        Morphology morphology = version.description().morphology();
        return morphology.label();
    }
}
