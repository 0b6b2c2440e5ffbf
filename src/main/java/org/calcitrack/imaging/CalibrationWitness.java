package org.calcitrack.imaging;

/** Rooms above that keep what people did implement it, so that calibrating can be taken back like everything else. */
public interface CalibrationWitness {

    /** The signed-in person has calibrated a film; calibrations are told by their numbers. */
    void calibrated(RadiographId film, int before, int after);
}
