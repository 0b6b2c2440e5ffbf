package org.calcitrack.phantom.sample;

import static org.calcitrack.phantom.BodySide.BILATERAL;
import static org.calcitrack.phantom.BodySide.LEFT;
import static org.calcitrack.phantom.BodySide.RIGHT;
import static org.calcitrack.phantom.DepositMorphology.SHEET_LIKE;
import static org.calcitrack.phantom.Region.PELVIS;
import static org.calcitrack.phantom.Region.UPPER_ARM;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMerge;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.SpacingKind;

/** After Vitiello 2018, patient A: sheet-like plaques of both arms and the buttocks that progress under treatment. */
final class CaseS3A {
    private static final Deposit OUTER = arm("arm-right-1", RIGHT, -40, -34, 58, 10, 90, 31);
    private static final Deposit EXCISED = arm("arm-right-2", RIGHT, -35, 62, 44, 8, 86, 32);
    private static final Deposit INNER = arm("arm-right-3", RIGHT, 41, -8, 46, 9, 91, 33);
    private static final Deposit INNER_LOWER = arm("arm-right-4", RIGHT, 39, 56, 40, 8, 93, 34);
    private static final Deposit LEFT_OUTER = arm("arm-left-1", LEFT, -40, 4, 50, 9, 90, 35);
    private static final Deposit LEFT_INNER = arm("arm-left-2", LEFT, 40, 30, 36, 8, 92, 36);
    private static final Deposit RECURRED = EXCISED.grown(0.45).named("arm-right-5");
    private static final Deposit BUTTOCK_RIGHT = buttock("buttock-right-1", RIGHT, -148, 36, 70, 96, 37);
    private static final Deposit BUTTOCK_LEFT = buttock("buttock-left-1", LEFT, 147, 48, 60, 84, 38);

    private CaseS3A() {}

    static Sample sample() {
        FilmHeader.Person dora = new FilmHeader.Person("SYN-S3A", "Sample^Dora", LocalDate.of(1957, 6, 25), "F");
        SampleBook book =
                new SampleBook("S3-A", dora, new Build(0.99, 0.95, 0.95, 13)).unit(true, SpacingKind.FIDUCIAL);
        first(book);
        afterExcision(book);
        recurrence(book);
        last(book);
        return book.event("EXCISED", "2015-09-10", List.of("arm-right-2"), List.of(), "Plaque of the right arm cut out")
                .event("RECURRED", "2017-03-21", List.of("arm-right-2"), List.of("arm-right-5"), "At the same place")
                .event(
                        "MERGED",
                        "2018-01-16",
                        List.of("arm-right-3", "arm-right-4"),
                        List.of("arm-right-6"),
                        "Grown together")
                .sample();
    }

    private static void first(SampleBook book) {
        book.visit("2015-02-10")
                .film(
                        UPPER_ARM,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(UPPER_ARM).bits(14),
                        "first sheet-like plaques under the skin",
                        List.of(OUTER, EXCISED, INNER, INNER_LOWER))
                .film(
                        UPPER_ARM,
                        LEFT,
                        Storage.RLE,
                        SampleBook.Look.usual(UPPER_ARM).spaced(UPPER_ARM, 0.4),
                        "first sheet-like plaques under the skin",
                        List.of(LEFT_OUTER, LEFT_INNER));
    }

    private static void afterExcision(SampleBook book) {
        book.visit("2016-03-15")
                .film(
                        UPPER_ARM,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "one plaque excised, the others larger",
                        List.of(OUTER.grown(1.25), INNER.grown(1.2), INNER_LOWER.grown(1.2)))
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "sheets in both buttocks",
                        List.of(BUTTOCK_RIGHT, BUTTOCK_LEFT));
    }

    private static void recurrence(SampleBook book) {
        book.visit("2017-03-21")
                .film(
                        UPPER_ARM,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "the excised plaque has recurred",
                        List.of(OUTER.grown(1.5), RECURRED, INNER.grown(1.45), INNER_LOWER.grown(1.5)))
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "larger sheets in both buttocks",
                        List.of(BUTTOCK_RIGHT.grown(1.3), BUTTOCK_LEFT.grown(1.22)));
    }

    private static void last(SampleBook book) {
        Deposit merged = DepositMerge.of("arm-right-6", SHEET_LIKE, List.of(INNER.grown(1.75), INNER_LOWER.grown(1.8)));
        book.visit("2018-01-16")
                .film(
                        UPPER_ARM,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "progressed; two plaques have merged",
                        List.of(OUTER.grown(1.7), RECURRED.grown(1.5), merged))
                .film(
                        UPPER_ARM,
                        LEFT,
                        Storage.DEFLATED,
                        SampleBook.Look.usual(UPPER_ARM).spaced(UPPER_ARM, 0.4),
                        "progressed",
                        List.of(LEFT_OUTER.grown(1.7), LEFT_INNER.grown(1.6)))
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "progressed",
                        List.of(BUTTOCK_RIGHT.grown(1.55), BUTTOCK_LEFT.grown(1.5)));
    }

    private static Deposit arm(
            String identity, BodySide side, double x, double y, double length, double width, double angle, long seed) {
        return DepositShape.at(x, y, length, width)
                .turned(angle)
                .bent(x < 0 ? 0.02 : -0.02)
                .deposit(identity, "UPPER_ARM", side, SHEET_LIKE, 5.4, seed);
    }

    private static Deposit buttock(
            String identity, BodySide side, double x, double y, double length, double angle, long seed) {
        return DepositShape.at(x, y, length, 15)
                .turned(angle)
                .bent(x < 0 ? 0.04 : -0.04)
                .deposit(identity, "BUTTOCK", side, SHEET_LIKE, 10, seed);
    }
}
