package org.calcitrack.phantom.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Border;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Pose;
import org.calcitrack.phantom.Region;
import org.calcitrack.phantom.SpacingKind;
import org.calcitrack.phantom.Technique;

/** Writes down a sample patient visit by visit; every film gets its own position, exposure and noise. */
final class SampleBook {
    private final String label;
    private final FilmHeader.Person person;
    private final Build build;
    private final List<SampleFilm> films = new ArrayList<>();
    private final List<SampleEvent> events = new ArrayList<>();
    private boolean digital;
    private SpacingKind spacing = SpacingKind.EQUAL;
    private LocalDate date = LocalDate.EPOCH;
    private int number;

    SampleBook(String label, FilmHeader.Person person, Build build) {
        this.label = label;
        this.person = person;
        this.build = build;
    }

    /** The unit that takes the following films. */
    SampleBook unit(boolean isDigital, SpacingKind kind) {
        digital = isDigital;
        spacing = kind;
        return this;
    }

    SampleBook visit(String day) {
        date = LocalDate.parse(day);
        number = 0;
        return this;
    }

    SampleBook film(Region region, BodySide side, Storage storage, String shows, List<Deposit> deposits) {
        return film(region, side, storage, Look.usual(region), shows, deposits);
    }

    SampleBook film(Region region, BodySide side, Storage storage, Look look, String shows, List<Deposit> deposits) {
        number++;
        long seed = build.seed() * 40 + films.size();
        Technique technique = new Technique(look.dose(), look.border(), true, !storage.dicom());
        List<Deposit> placed =
                deposits.stream().map(d -> d.placed(region, build)).toList();
        FilmSpec spec = new FilmSpec(region, side, build, pose(region, seed), look.detector(), technique, placed, seed);
        LocalTime time = LocalTime.of(8, 40).plusMinutes(seed % 97 * 5);
        FilmHeader header = new FilmHeader(person, date, time, digital, spacing, number);
        films.add(new SampleFilm(label, header, spec, storage, shows));
        return this;
    }

    SampleBook event(String kind, String day, List<String> parents, List<String> children, String note) {
        events.add(new SampleEvent(kind, LocalDate.parse(day), parents, children, note));
        return this;
    }

    Sample sample() {
        return new Sample(label, person, List.copyOf(films), List.copyOf(events));
    }

    // A limb lies a few centimetres above the detector, the middle of the pelvis about ten.
    private static Pose pose(Region region, long seed) {
        double usual = region == Region.PELVIS || region == Region.HIP ? 1.1 : 1.06;
        Pose pose = Pose.repeated(usual, seed);
        double turn = region == Region.PELVIS ? 0.35 : 1;
        return new Pose(pose.rotationDegrees() * turn, pose.shiftColumnsMm(), pose.shiftRowsMm(), pose.magnification());
    }

    /** Detector, dose and border of a film. */
    record Look(Detector detector, double dose, Border border) {
        static Look usual(Region region) {
            double spacing =
                    switch (region) {
                        case PELVIS -> 0.45;
                        case THIGH -> 0.35;
                        case HIP -> 0.33;
                        case SHOULDER, UPPER_ARM, FOREARM -> 0.3;
                        case HAND -> 0.25;
                        default -> 0.28;
                    };
            return new Look(Detector.usual(region, spacing), 1, Border.BLACKENED);
        }

        Look spaced(Region region, double spacing) {
            return new Look(Detector.usual(region, spacing), dose, border);
        }

        Look bits(int bits) {
            return new Look(detector.bits(bits), dose, border);
        }

        Look inverted() {
            return new Look(detector.inverted(), dose, border);
        }

        Look dose(double other) {
            return new Look(detector, other, border);
        }

        Look open() {
            return new Look(detector, dose, Border.OPEN);
        }
    }
}
