package org.calcitrack.dicom;

import java.util.Optional;

/**
 * Something in a file that departs from the standard and was read all the same.
 *
 * @param tag the element, where it concerns one
 * @param what one sentence without patient data
 */
public record Deviation(Optional<Tag> tag, String what) {

    public static Deviation of(String what) {
        return new Deviation(Optional.empty(), what);
    }

    public static Deviation at(Tag tag, String what) {
        return new Deviation(Optional.of(tag), what);
    }

    @Override
    public String toString() {
        return tag.map(t -> t + ": " + what).orElse(what);
    }
}
