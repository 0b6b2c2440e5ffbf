package org.calcitrack.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.imaging.Radiograph;

/**
 * A film of a case as its reader may see it.
 *
 * @param number from 1, in the order shown
 * @param label neutral, such as {@code film A}
 * @param picture size, grey scale and calibration of the film; no name, date, file or device
 * @param turned whether its device states the wrong polarity, so that it is shown the other way round
 * @param date when it was taken, where the mode shows it
 */
public record CaseFilm(int number, String label, Radiograph picture, boolean turned, Optional<LocalDate> date) {}
