package org.calcitrack.phantom.sample;

import static org.calcitrack.phantom.BodySide.LEFT;
import static org.calcitrack.phantom.BodySide.RIGHT;
import static org.calcitrack.phantom.DepositMorphology.NODULAR;
import static org.calcitrack.phantom.DepositMorphology.TUMORAL_MASS;
import static org.calcitrack.phantom.Region.ELBOW_LATERAL;
import static org.calcitrack.phantom.Region.KNEE;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.SpacingKind;

/** After the image letter on an 87-year-old with MCTD: masses of left elbow and both knees over ten years, one through the skin. */
final class CaseS4 {
    private static final Deposit OLECRANON = mass("elbow-1", "ELBOW", LEFT, 33, 26, 30, 19, 128, 41);
    private static final Deposit FOREARM_SIDE = mass("elbow-2", "ELBOW", LEFT, -22, 50, 30, 13, 4, 42);
    private static final Deposit ARM_SIDE = mass("elbow-3", "ELBOW", LEFT, 36, -42, 22, 11, 84, 43);
    private static final Deposit KNEE_OUTER = mass("knee-right-1", "KNEE", RIGHT, -47, -20, 36, 20, 86, 44);
    private static final Deposit KNEE_INNER = mass("knee-right-2", "KNEE", RIGHT, 45, 12, 32, 19, 97, 45);
    private static final Deposit KNEE_LOWER = mass("knee-right-3", "KNEE", RIGHT, 36, 66, 22, 13, 80, 46);
    private static final Deposit LEFT_OUTER = mass("knee-left-1", "KNEE", LEFT, -44, 24, 28, 16, 92, 47);
    private static final Deposit LEFT_INNER = mass("knee-left-2", "KNEE", LEFT, 46, -22, 24, 14, 84, 48);

    private CaseS4() {}

    static Sample sample() {
        FilmHeader.Person flora = new FilmHeader.Person("SYN-S4", "Sample^Flora", LocalDate.of(1934, 7, 19), "F");
        SampleBook book =
                new SampleBook("S4", flora, new Build(0.94, 0.96, 0.68, 15)).unit(false, SpacingKind.IMAGER_ONLY);
        firstNodules(book);
        growth(book);
        book.unit(true, SpacingKind.IMAGER_ONLY);
        skin(book);
        admission(book);
        return book.event("NEW", "2015-09-08", List.of(), List.of("elbow-2"), "First seen")
                .event("NEW", "2018-06-12", List.of(), List.of("elbow-3"), "First seen")
                .event("NEW", "2018-06-12", List.of(), List.of("knee-right-3"), "First seen")
                .event(
                        "EXTRUDED",
                        "2022-02-15",
                        List.of("knee-right-2"),
                        List.of(),
                        "Breaking through the skin of the right knee")
                .sample();
    }

    private static void firstNodules(SampleBook book) {
        book.visit("2012-02-21")
                .film(
                        ELBOW_LATERAL,
                        LEFT,
                        Storage.SCAN,
                        SampleBook.Look.usual(ELBOW_LATERAL).spaced(ELBOW_LATERAL, 0.25),
                        "first nodule behind the elbow",
                        List.of(OLECRANON.grown(0.16).looking(NODULAR)))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(KNEE).inverted(),
                        "first nodules of the right knee",
                        List.of(
                                KNEE_OUTER.grown(0.14).looking(NODULAR),
                                KNEE_INNER.grown(0.2).looking(NODULAR)));
    }

    private static void growth(SampleBook book) {
        book.visit("2015-09-08")
                .film(
                        ELBOW_LATERAL,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        "nodules grow",
                        List.of(OLECRANON.grown(0.4), FOREARM_SIDE.grown(0.2).looking(NODULAR)))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "nodules grow",
                        List.of(KNEE_OUTER.grown(0.36), KNEE_INNER.grown(0.45)))
                .film(
                        KNEE,
                        LEFT,
                        Storage.UNCOMPRESSED,
                        SampleBook.Look.usual(KNEE).spaced(KNEE, 0.4),
                        "first nodules of the left knee",
                        List.of(
                                LEFT_OUTER.grown(0.22).looking(NODULAR),
                                LEFT_INNER.grown(0.18).looking(NODULAR)));
        book.visit("2018-06-12")
                .film(
                        ELBOW_LATERAL,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        "heterogeneous masses",
                        List.of(
                                OLECRANON.grown(0.68),
                                FOREARM_SIDE.grown(0.5),
                                ARM_SIDE.grown(0.3).looking(NODULAR)))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "heterogeneous masses",
                        List.of(
                                KNEE_OUTER.grown(0.62),
                                KNEE_INNER.grown(0.75),
                                KNEE_LOWER.grown(0.35).looking(NODULAR)));
    }

    private static void skin(SampleBook book) {
        book.visit("2020-10-20")
                .film(
                        ELBOW_LATERAL,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        "larger masses",
                        List.of(OLECRANON.grown(0.86), FOREARM_SIDE.grown(0.78), ARM_SIDE.grown(0.65)))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "masses reach the skin",
                        List.of(KNEE_OUTER.grown(0.84), KNEE_INNER.grown(1.0), KNEE_LOWER.grown(0.7)));
    }

    private static void admission(SampleBook book) {
        book.visit("2022-02-15")
                .film(
                        ELBOW_LATERAL,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(ELBOW_LATERAL)
                                .spaced(ELBOW_LATERAL, 0.25)
                                .bits(14),
                        "several heterogeneous masses",
                        List.of(OLECRANON, FOREARM_SIDE, ARM_SIDE))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "one mass breaking through the skin has lost part of its chalk",
                        List.of(KNEE_OUTER, KNEE_INNER.grown(0.8).denser(0.85), KNEE_LOWER))
                .film(
                        KNEE,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(KNEE).spaced(KNEE, 0.25),
                        "masses on both sides",
                        List.of(LEFT_OUTER, LEFT_INNER));
    }

    private static Deposit mass(
            String identity,
            String site,
            BodySide side,
            double x,
            double y,
            double length,
            double width,
            double angle,
            long seed) {
        return DepositShape.at(x, y, length, width)
                .turned(angle)
                .deposit(identity, site, side, TUMORAL_MASS, 7.4, seed);
    }
}
