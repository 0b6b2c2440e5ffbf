package org.calcitrack.phantom.sample;

import static org.calcitrack.phantom.BodySide.BILATERAL;
import static org.calcitrack.phantom.BodySide.LEFT;
import static org.calcitrack.phantom.BodySide.RIGHT;
import static org.calcitrack.phantom.DepositMorphology.MIXED;
import static org.calcitrack.phantom.DepositMorphology.NODULAR;
import static org.calcitrack.phantom.DepositMorphology.PUNCTATE;
import static org.calcitrack.phantom.DepositMorphology.TUMORAL_MASS;
import static org.calcitrack.phantom.Region.HAND;
import static org.calcitrack.phantom.Region.PELVIS;
import static org.calcitrack.phantom.Region.SHOULDER;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.SpacingKind;

/** After Vitiello 2018, patient B: nodules of finger tips, armpit (30 mm) and buttocks that stay as they are. */
final class CaseS3B {
    private static final Deposit THUMB = finger("thumb-1", "THUMB", RIGHT, -80, -72.5, 8, 5.4, 48, NODULAR);
    private static final Deposit INDEX = finger("index-1", "INDEX_FINGER", RIGHT, -37, -154.5, 9, 5, 82, TUMORAL_MASS);
    private static final Deposit MIDDLE = finger("middle-1", "MIDDLE_FINGER", RIGHT, 9.6, -166, 6, 4, 95, NODULAR);
    private static final Deposit RING = finger("ring-1", "RING_FINGER", RIGHT, 48, -143, 3.2, 2.6, 60, NODULAR);
    private static final Deposit LITTLE = finger("little-1", "LITTLE_FINGER", RIGHT, 82.5, -104.5, 9, 5, 45, PUNCTATE);
    private static final Deposit LEFT_THUMB = finger("thumb-2", "THUMB", LEFT, -79, -73, 7, 4.6, 45, NODULAR);
    private static final Deposit LEFT_INDEX = finger("index-2", "INDEX_FINGER", LEFT, -27, -150, 8, 4, 80, MIXED);
    private static final Deposit ARMPIT = armpit("armpit-1", 2, 36, 30, 17, 60);
    private static final Deposit ARMPIT_DEEP = armpit("armpit-2", -12, 10, 17, 12, 20);
    private static final Deposit ARMPIT_SKIN = armpit("armpit-3", -18, 52, 12, 9, 100);
    private static final Deposit BUTTOCK_RIGHT = nodule("buttock-1", RIGHT, -118, 70, 19, 13);
    private static final Deposit BUTTOCK_LEFT = nodule("buttock-2", LEFT, 102, 92, 14, 11);

    private CaseS3B() {}

    static Sample sample() {
        FilmHeader.Person edith = new FilmHeader.Person("SYN-S3B", "Sample^Edith", LocalDate.of(1952, 8, 14), "F");
        SampleBook book =
                new SampleBook("S3-B", edith, new Build(0.96, 0.9, 0.88, 14)).unit(false, SpacingKind.FIDUCIAL);
        first(book);
        second(book);
        third(book);
        return book.event(
                        "RESOLVED",
                        "2017-12-05",
                        List.of("ring-1"),
                        List.of(),
                        "Tiny finger-tip deposit no longer visible")
                .sample();
    }

    private static void first(SampleBook book) {
        book.visit("2014-11-11")
                .film(
                        HAND,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "nodules in the finger tips",
                        List.of(THUMB, INDEX, MIDDLE, RING, LITTLE))
                .film(
                        SHOULDER,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        "macronodule of 30 mm and smaller ones in the armpit",
                        List.of(ARMPIT, ARMPIT_DEEP, ARMPIT_SKIN));
    }

    private static void second(SampleBook book) {
        book.visit("2016-05-24")
                .film(
                        HAND,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "unchanged",
                        List.of(THUMB.grown(1.03), INDEX.grown(0.98), MIDDLE.grown(1.02), RING.grown(0.6), LITTLE))
                .film(
                        HAND,
                        LEFT,
                        Storage.PHOTO,
                        SampleBook.Look.usual(HAND).spaced(HAND, 0.25),
                        "nodules of thumb and index",
                        List.of(LEFT_THUMB, LEFT_INDEX))
                .film(
                        SHOULDER,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        "unchanged",
                        List.of(ARMPIT.grown(1.02), ARMPIT_DEEP.grown(0.99), ARMPIT_SKIN.grown(1.04)));
    }

    private static void third(SampleBook book) {
        book.visit("2017-12-05")
                .film(
                        HAND,
                        RIGHT,
                        Storage.LOSSLESS_JPEG,
                        "unchanged, but the ring finger's deposit is gone",
                        List.of(THUMB.grown(1.05), INDEX.grown(1.01), MIDDLE.grown(1.0), LITTLE.grown(1.04)))
                .film(
                        SHOULDER,
                        LEFT,
                        Storage.LOSSLESS_JPEG,
                        SampleBook.Look.usual(SHOULDER).inverted(),
                        "unchanged",
                        List.of(ARMPIT.grown(1.01), ARMPIT_DEEP.grown(1.03), ARMPIT_SKIN.grown(1.01)))
                .film(
                        PELVIS,
                        BILATERAL,
                        Storage.LOSSLESS_JPEG,
                        "gluteal nodules",
                        List.of(BUTTOCK_RIGHT, BUTTOCK_LEFT));
    }

    private static Deposit finger(
            String identity,
            String site,
            BodySide side,
            double x,
            double y,
            double length,
            double width,
            double angle,
            DepositMorphology morphology) {
        return DepositShape.at(x, y, length, width)
                .turned(angle)
                .deposit(identity, site, side, morphology, 3.4, identity.hashCode() % 1000);
    }

    private static Deposit armpit(String identity, double x, double y, double length, double width, double angle) {
        return DepositShape.at(x, y, length, width)
                .turned(angle)
                .deposit(identity, "AXILLA", LEFT, NODULAR, 9, identity.hashCode() % 1000);
    }

    private static Deposit nodule(String identity, BodySide side, double x, double y, double length, double width) {
        return DepositShape.at(x, y, length, width)
                .turned(35)
                .deposit(identity, "BUTTOCK", side, NODULAR, 12, identity.hashCode() % 1000);
    }
}
