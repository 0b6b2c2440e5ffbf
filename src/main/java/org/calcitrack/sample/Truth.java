package org.calcitrack.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.KnownLine;
import org.calcitrack.imaging.Placement;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.tracking.LineageKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the generator of the sample films knows of them: the sample folder's {@code truth.json}. */
record Truth(List<Patient> patients) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Truth read(Path file) {
        return JSON.readValue(file.toFile(), Truth.class);
    }

    private static Polygon polygon(List<double[]> corners) {
        return new Polygon(corners.stream()
                .map(point -> new PixelPoint(point[0], point[1]))
                .toList());
    }

    /** One synthetic patient; the name is in DICOM's caret form, the sex in DICOM's letter. */
    record Patient(
            String recordNumber, String name, LocalDate birthDate, String sex, List<Film> films, List<Event> lineage) {}

    /**
     * One film.
     *
     * @param file its path in the sample folder, with forward slashes
     * @param region as DICOM's Body Part Examined
     * @param regions of a hand score; absent where the film shows no hand
     * @param ruler where a lead ruler lies on it; absent on most
     */
    record Film(
            String file,
            LocalDate visitDate,
            String region,
            Side side,
            View view,
            Optional<Ruler> ruler,
            List<Deposit> deposits,
            Optional<List<Region>> regions) {

        Placement placement() {
            return new Placement(visitDate, BodyRegion.ofDicom(region), side, view);
        }

        boolean isPhoto() {
            return !file.endsWith(".dcm");
        }
    }

    /** A region of a scoring protocol on the film's side of the body, its corners in image pixels. */
    record Region(String code, List<double[]> outline) {

        Polygon polygon() {
            return Truth.polygon(outline);
        }
    }

    /** A ruler on the film, its ends in image pixels. */
    record Ruler(double[] from, double[] to, double lengthMm) {

        KnownLine line() {
            return new KnownLine(
                    new PixelPoint(from[0], from[1]), new PixelPoint(to[0], to[1]), lengthMm, "lead ruler");
        }
    }

    /**
     * One deposit on one film.
     *
     * @param identity its name within the patient, the same on every film
     * @param calcinosis false for what only looks like it
     * @param outline image pixels, column and row
     */
    record Deposit(
            String identity,
            Site site,
            Side side,
            Morphology morphology,
            int densityGrade,
            boolean calcinosis,
            double insideFilm,
            List<double[]> outline) {

        /** What the generator draws for a mixed deposit. */
        private static final Set<Morphology> MIXED_OF = Set.of(Morphology.TUMORAL_MASS, Morphology.RETICULAR);

        /** Whether it lies on the film from edge to edge. */
        boolean whole() {
            return insideFilm >= 1;
        }

        Polygon polygon() {
            return Truth.polygon(outline);
        }

        SightingDescription description() {
            Set<Morphology> parts = morphology == Morphology.MIXED ? MIXED_OF : Set.of();
            return new SightingDescription(
                    site, side, morphology, parts, Optional.of(DensityGrade.of(densityGrade)), "");
        }
    }

    /** What became of deposits, by their identities. */
    record Event(LineageKind kind, LocalDate date, List<String> parents, List<String> children, String note) {}
}
