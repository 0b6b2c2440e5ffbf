package org.calcitrack.phantom.sample;

import static org.calcitrack.phantom.BodySide.BILATERAL;
import static org.calcitrack.phantom.BodySide.LEFT;
import static org.calcitrack.phantom.BodySide.RIGHT;
import static org.calcitrack.phantom.DepositMorphology.NODULAR;
import static org.calcitrack.phantom.Region.PELVIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.DepositSplit;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.SpacingKind;

/** After Kruszewska 2021: many nodules in both buttocks, broken into smaller parts by lithotripsy. */
final class CaseS1 {
    private static final Deposit R1 = nodule("buttock-right-1", RIGHT, -104, 74, 27, 19, 30);
    private static final Deposit R2 = nodule("buttock-right-2", RIGHT, -128, 46, 15, 11, 100);
    private static final Deposit R3 = nodule("buttock-right-3", RIGHT, -84, 112, 12, 10, 0);
    private static final Deposit R4 = nodule("buttock-right-4", RIGHT, -136, 84, 9, 7, 45);
    private static final Deposit L1 = nodule("buttock-left-1", LEFT, 110, 68, 24, 17, 150);
    private static final Deposit L2 = nodule("buttock-left-2", LEFT, 88, 104, 22, 13, 20);
    private static final Deposit L3 = nodule("buttock-left-3", LEFT, 134, 40, 11, 9, 70);
    private static final Deposit L4 = nodule("buttock-left-4", LEFT, 140, 86, 8, 7, 10);

    private static final List<Deposit> R1_PARTS =
            DepositSplit.of(R1, List.of("buttock-right-1a", "buttock-right-1b", "buttock-right-1c"));
    private static final List<Deposit> L1_PARTS =
            DepositSplit.of(L1, List.of("buttock-left-1a", "buttock-left-1b", "buttock-left-1c"));
    private static final List<Deposit> L2_PARTS = DepositSplit.of(L2, List.of("buttock-left-2a", "buttock-left-2b"));

    private CaseS1() {}

    static Sample sample() {
        FilmHeader.Person berta = new FilmHeader.Person("SYN-S1", "Sample^Berta", LocalDate.of(1969, 10, 3), "F");
        SampleBook book = new SampleBook("S1", berta, new Build(1.01, 0.98, 0.78, 11)).unit(true, SpacingKind.FIDUCIAL);
        beforeLithotripsy(book);
        afterLithotripsy(book);
        lineage(book);
        return book.sample();
    }

    private static void beforeLithotripsy(SampleBook book) {
        book.visit("2017-05-09")
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.PHOTO,
                        "first small nodules in both buttocks",
                        List.of(R1.grown(0.3), R2.grown(0.45), L1.grown(0.28), L3.grown(0.5)));
        book.visit("2019-03-12")
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "numerous nodules in both buttocks",
                        List.of(R1, R2, R3, R4, L1, L2, L3, L4));
    }

    private static void afterLithotripsy(SampleBook book) {
        book.visit("2019-09-17")
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "larger nodules split into smaller parts",
                        joined(List.of(R2, R3.grown(1.05), R4, L3, L4), R1_PARTS, L1_PARTS, L2_PARTS));
        book.visit("2020-06-09")
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "some fragments gone, the rest smaller",
                        joined(
                                List.of(R2.grown(0.96), R3, R4, L3.grown(0.93)),
                                List.of(
                                        R1_PARTS.get(0).grown(0.7),
                                        R1_PARTS.get(1).grown(0.62)),
                                List.of(
                                        L1_PARTS.get(0).grown(0.66),
                                        L1_PARTS.get(2).grown(0.7)),
                                List.of(
                                        L2_PARTS.get(0).grown(0.8),
                                        L2_PARTS.get(1).grown(0.75))));
    }

    private static void lineage(SampleBook book) {
        for (Deposit later : List.of(R3, R4, L2, L4)) {
            book.event("NEW", "2019-03-12", List.of(), List.of(later.identity()), "First seen");
        }
        split(book, R1, R1_PARTS);
        split(book, L1, L1_PARTS);
        split(book, L2, L2_PARTS);
        for (String gone : List.of("buttock-right-1c", "buttock-left-1b", "buttock-left-4")) {
            book.event("RESOLVED", "2020-06-09", List.of(gone), List.of(), "No longer visible");
        }
    }

    private static void split(SampleBook book, Deposit parent, List<Deposit> parts) {
        List<String> names = parts.stream().map(Deposit::identity).toList();
        book.event("SPLIT", "2019-07-02", List.of(parent.identity()), names, "Lithotripsy");
    }

    @SafeVarargs
    private static List<Deposit> joined(List<Deposit>... lists) {
        List<Deposit> all = new ArrayList<>();
        for (List<Deposit> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private static Deposit nodule(
            String identity, BodySide side, double x, double y, double length, double width, double angle) {
        return DepositShape.at(x, y, length, width)
                .turned(angle)
                .deposit(identity, "BUTTOCK", side, NODULAR, 8 + length / 4, identity.hashCode() % 1000);
    }
}
