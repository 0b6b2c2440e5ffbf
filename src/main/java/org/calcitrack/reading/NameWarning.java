package org.calcitrack.reading;

import org.calcitrack.imaging.BurnedInText;
import org.calcitrack.imaging.Radiograph;

/** A film whose picture may show a name: its file says so, or does not say. Somebody has to look. */
public record NameWarning(Radiograph film, BurnedInText.Says says) {}
