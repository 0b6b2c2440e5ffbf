package org.calcitrack.imaging;

import java.time.LocalDate;

/** Where a film belongs within its patient: the day it was taken, the region it shows, the side and the view. */
public record Placement(LocalDate acquiredOn, BodyRegion region, Side side, View view) {}
