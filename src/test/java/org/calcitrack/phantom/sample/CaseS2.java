package org.calcitrack.phantom.sample;

import static org.calcitrack.phantom.BodySide.BILATERAL;
import static org.calcitrack.phantom.BodySide.LEFT;
import static org.calcitrack.phantom.BodySide.MIDLINE;
import static org.calcitrack.phantom.BodySide.RIGHT;
import static org.calcitrack.phantom.DepositMorphology.AMORPHOUS;
import static org.calcitrack.phantom.DepositMorphology.LINEAR;
import static org.calcitrack.phantom.DepositMorphology.MIXED;
import static org.calcitrack.phantom.DepositMorphology.NODULAR;
import static org.calcitrack.phantom.DepositMorphology.RETICULAR;
import static org.calcitrack.phantom.DepositMorphology.SHEET_LIKE;
import static org.calcitrack.phantom.Region.FOREARM;
import static org.calcitrack.phantom.Region.PELVIS;
import static org.calcitrack.phantom.Region.THIGH;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMerge;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.SpacingKind;

/** After Bhatia 2002: small thigh nodules that form plates, reticular deposits of forearm and pelvis, two films two years apart. */
final class CaseS2 {
    private static final Deposit T1 = nodule("thigh-1", -62, -92, 12);
    private static final Deposit T2 = nodule("thigh-2", -60, -72, 10);
    private static final Deposit T3 = nodule("thigh-3", -57, -53, 11);
    private static final Deposit T4 = nodule("thigh-4", -50, 18, 12);
    private static final Deposit T5 = nodule("thigh-5", -48, 38, 10);
    private static final Deposit T6 = nodule("thigh-6", 56, -20, 12);
    private static final Deposit PLATE =
            DepositMerge.of("thigh-7", SHEET_LIKE, List.of(T1.grown(1.9), T2.grown(1.9), T3.grown(1.9)));
    private static final Deposit LOWER_PLATE =
            DepositMerge.of("thigh-8", SHEET_LIKE, List.of(T4.grown(3), T5.grown(3)));
    private static final Deposit CORD =
            DepositShape.at(30, 70, 62, 3.2).turned(96).bent(0.03).deposit("thigh-9", "THIGH", RIGHT, LINEAR, 7.8, 27);
    private static final Deposit LACE = DepositShape.at(-30, -38, 58, 14)
            .turned(92)
            .bent(-0.03)
            .deposit("forearm-1", "FOREARM", LEFT, RETICULAR, 4.3, 21);
    private static final Deposit LACE_INNER =
            DepositShape.at(28, 30, 44, 11).turned(94).deposit("forearm-2", "FOREARM", LEFT, RETICULAR, 4, 22);
    private static final Deposit FLANK_RIGHT =
            DepositShape.at(-150, -2, 74, 24).turned(97).deposit("pelvis-1", "PELVIS", RIGHT, RETICULAR, 10.8, 23);
    private static final Deposit FLANK_LEFT =
            DepositShape.at(150, 12, 60, 22).turned(82).deposit("pelvis-2", "PELVIS", LEFT, MIXED, 10.8, 24);
    private static final Deposit FIBROID = DepositShape.at(6, -2, 44, 36)
            .deposit("fibroid", "PELVIS", MIDLINE, AMORPHOUS, 14, 25)
            .mimic();
    private static final Deposit NECROSIS_RIGHT = DepositShape.at(-92, 14, 30, 16)
            .turned(-20)
            .deposit("necrosis-right", "HIP_JOINT", RIGHT, AMORPHOUS, 5, 26)
            .mimic();
    private static final Deposit NECROSIS_LEFT = DepositShape.at(92, 14, 28, 15)
            .turned(20)
            .deposit("necrosis-left", "HIP_JOINT", LEFT, AMORPHOUS, 5, 28)
            .mimic();

    private CaseS2() {}

    static Sample sample() {
        FilmHeader.Person clara = new FilmHeader.Person("SYN-S2", "Sample^Clara", LocalDate.of(1971, 9, 30), "F");
        SampleBook book = new SampleBook("S2", clara, new Build(1.0, 0.92, 0.85, 12))
                .unit(false, SpacingKind.MAGNIFICATION_FACTOR);
        nodules(book);
        firstPlate(book);
        plates(book);
        return book.event(
                        "MERGED",
                        "2019-05-21",
                        List.of("thigh-1", "thigh-2", "thigh-3"),
                        List.of("thigh-7"),
                        "Run together into a plate")
                .event(
                        "MERGED",
                        "2021-05-18",
                        List.of("thigh-4", "thigh-5"),
                        List.of("thigh-8"),
                        "Run together into a plate")
                .event("NEW", "2021-05-18", List.of(), List.of("thigh-9"), "Along the fascia")
                .sample();
    }

    private static void nodules(SampleBook book) {
        book.visit("2017-05-16")
                .film(
                        THIGH,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(THIGH).inverted(),
                        "small separate nodules along the thigh",
                        List.of(T1, T2, T3, T4, T5, T6))
                .film(
                        FOREARM,
                        LEFT,
                        Storage.PHOTO_SIDEWAYS,
                        "faint reticular pattern",
                        List.of(
                                LACE.grown(0.7).denser(0.7),
                                LACE_INNER.grown(0.6).denser(0.7)));
    }

    private static void firstPlate(SampleBook book) {
        book.visit("2019-05-21")
                .film(
                        THIGH,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(THIGH).inverted(),
                        "three nodules have become a plate",
                        List.of(PLATE, T4.grown(1.5), T5.grown(1.5), T6.grown(1.3)))
                .film(FOREARM, LEFT, Storage.LOSSLESS_JPEG, "reticular deposits", List.of(LACE, LACE_INNER))
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(PELVIS).open(),
                        "reticular deposits of both flanks, mottled midline mass, necrosis of both hips",
                        List.of(FLANK_RIGHT, FLANK_LEFT, FIBROID, NECROSIS_RIGHT, NECROSIS_LEFT));
    }

    private static void plates(SampleBook book) {
        book.visit("2021-05-18")
                .film(
                        THIGH,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(THIGH).inverted(),
                        "two large plates and a cord along the fascia",
                        List.of(PLATE.grown(1.4).denser(1.2), LOWER_PLATE, T6.grown(1.7), CORD))
                .film(
                        FOREARM,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        "more prominent reticular deposits",
                        List.of(
                                LACE.grown(1.34).denser(1.25),
                                LACE_INNER.grown(1.5).denser(1.25)))
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(PELVIS).open(),
                        "more prominent deposits of both flanks, midline mass and hips unchanged",
                        List.of(
                                FLANK_RIGHT.grown(1.45).denser(1.15),
                                FLANK_LEFT.grown(1.3),
                                FIBROID,
                                NECROSIS_RIGHT,
                                NECROSIS_LEFT));
    }

    private static Deposit nodule(String identity, double x, double y, double length) {
        return DepositShape.at(x, y, length, 0.72 * length)
                .turned(85)
                .deposit(identity, "THIGH", RIGHT, NODULAR, 8.5, identity.hashCode() % 1000);
    }
}
