package org.calcitrack.phantom.sample;

import java.util.ArrayList;
import java.util.List;
import org.calcitrack.phantom.BodySide;

/** The table of all sample files. */
final class ManifestCsv {
    private static final String HEAD =
            "file,patient,record_number,visit_date,region,side,view,shows,kind,rows,columns,bits,photometric,"
                    + "detector_spacing_mm,spacing_in_header,sha256";

    private final List<String> lines = new ArrayList<>(List.of(HEAD));

    void add(SampleFile file) {
        SampleFilm film = file.film();
        boolean dicom = film.storage().dicom();
        lines.add(String.join(
                ",",
                film.file(),
                film.patient(),
                film.header().person().recordNumber(),
                film.header().date().toString(),
                film.spec().region().bodyPart(),
                side(film.spec().side()),
                film.spec().region().view(),
                quoted(film.shows()),
                quoted(film.storage().words()),
                Integer.toString(file.rows()),
                Integer.toString(file.columns()),
                dicom ? Integer.toString(film.spec().detector().bitsStored()) : "8",
                dicom ? (film.spec().detector().monochrome1() ? "MONOCHROME1" : "MONOCHROME2") : "",
                dicom ? Double.toString(film.spec().detector().spacingMm()) : "",
                dicom ? film.header().spacing().name() : "NONE",
                file.sha256()));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String side(BodySide side) {
        return side == BodySide.BILATERAL ? "B" : side.name().substring(0, 1);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
