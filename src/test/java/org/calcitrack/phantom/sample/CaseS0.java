package org.calcitrack.phantom.sample;

import static org.calcitrack.phantom.BodySide.RIGHT;
import static org.calcitrack.phantom.DepositMorphology.AMORPHOUS;
import static org.calcitrack.phantom.DepositMorphology.NODULAR;
import static org.calcitrack.phantom.DepositMorphology.SHEET_LIKE;
import static org.calcitrack.phantom.DepositMorphology.TUMORAL_MASS;
import static org.calcitrack.phantom.Region.ELBOW;
import static org.calcitrack.phantom.Region.HIP;
import static org.calcitrack.phantom.Region.KNEE;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMerge;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.SpacingKind;

/** After Dima 2015: massive periarticular deposits at elbow, knee, buttock and thigh, five years after SLE was diagnosed. */
final class CaseS0 {
    private static final Deposit ELBOW_INNER =
            DepositShape.at(33, -34, 42, 26).turned(80).deposit("elbow-1", "ELBOW", RIGHT, TUMORAL_MASS, 8.1, 11);
    private static final Deposit ELBOW_LOWER =
            DepositShape.at(35, 14, 36, 22).turned(98).deposit("elbow-2", "ELBOW", RIGHT, TUMORAL_MASS, 7.1, 12);
    private static final Deposit ELBOW_OUTER =
            DepositShape.at(-37, -6, 24, 15).turned(75).deposit("elbow-3", "ELBOW", RIGHT, NODULAR, 6.5, 13);
    private static final Deposit KNEE_OUTER =
            DepositShape.at(-46, -26, 40, 20).turned(82).deposit("knee-1", "KNEE", RIGHT, TUMORAL_MASS, 8.4, 14);
    private static final Deposit KNEE_INNER =
            DepositShape.at(44, 26, 34, 18).turned(96).deposit("knee-2", "KNEE", RIGHT, TUMORAL_MASS, 7.8, 15);
    private static final Deposit KNEE_NEW =
            DepositShape.at(46, -34, 9, 7).turned(20).deposit("knee-3", "KNEE", RIGHT, NODULAR, 5.3, 16);
    private static final Deposit BUTTOCK =
            DepositShape.at(-62, -84, 54, 36).turned(70).deposit("buttock-1", "BUTTOCK", RIGHT, TUMORAL_MASS, 14, 17);
    private static final Deposit THIGH_PLATE = DepositShape.at(-70, 66, 92, 15)
            .turned(88)
            .bent(0.03)
            .deposit("thigh-1", "THIGH", RIGHT, SHEET_LIKE, 10.8, 18);
    private static final Deposit THIGH_CLOUD =
            DepositShape.at(38, 104, 38, 24).turned(60).deposit("thigh-2", "THIGH", RIGHT, AMORPHOUS, 10.8, 19);

    private CaseS0() {}

    static Sample sample() {
        FilmHeader.Person ada = new FilmHeader.Person("SYN-S0", "Sample^Ada", LocalDate.of(1953, 12, 8), "F");
        SampleBook book = new SampleBook("S0", ada, new Build(0.97, 1.02, 0.9, 10)).unit(false, SpacingKind.EQUAL);
        referral(book);
        ulcer(book);
        merged(book);
        return book.event(
                        "EXTRUDED",
                        "2019-04-16",
                        List.of("buttock-1"),
                        List.of(),
                        "Ulcer over the buttock yields chalk")
                .event("MERGED", "2021-01-26", List.of("elbow-1", "elbow-2"), List.of("elbow-4"), "Grown together")
                .event("NEW", "2021-01-26", List.of(), List.of("knee-3"), "First seen")
                .sample();
    }

    private static void referral(SampleBook book) {
        book.visit("2019-04-16")
                .film(
                        ELBOW,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "tumoral masses around the elbow",
                        List.of(ELBOW_INNER, ELBOW_LOWER, ELBOW_OUTER))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "tumoral masses on both sides of the knee",
                        List.of(KNEE_OUTER, KNEE_INNER))
                .film(
                        HIP,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "masses in buttock and thigh, ulcerated buttock",
                        List.of(BUTTOCK, THIGH_PLATE, THIGH_CLOUD));
    }

    private static void ulcer(SampleBook book) {
        book.visit("2019-11-19")
                .film(
                        ELBOW,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "masses grow towards each other",
                        List.of(ELBOW_INNER.grown(1.16), ELBOW_LOWER.grown(1.2), ELBOW_OUTER.grown(1.05)))
                .film(
                        HIP,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "buttock mass smaller after losing chalk",
                        List.of(BUTTOCK.grown(0.72).denser(0.85), THIGH_PLATE.grown(1.08), THIGH_CLOUD.grown(1.15)));
    }

    private static void merged(SampleBook book) {
        Deposit whole =
                DepositMerge.of("elbow-4", TUMORAL_MASS, List.of(ELBOW_INNER.grown(1.3), ELBOW_LOWER.grown(1.45)));
        book.visit("2021-01-26")
                .film(
                        ELBOW,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "two masses have merged",
                        List.of(whole, ELBOW_OUTER.grown(1.1)))
                .film(
                        KNEE,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "larger masses, a new nodule",
                        List.of(KNEE_OUTER.grown(1.34), KNEE_INNER.grown(1.22), KNEE_NEW))
                .film(
                        HIP,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "thigh larger, buttock unchanged",
                        List.of(BUTTOCK.grown(0.75).denser(0.85), THIGH_PLATE.grown(1.26), THIGH_CLOUD.grown(1.42)));
    }
}
