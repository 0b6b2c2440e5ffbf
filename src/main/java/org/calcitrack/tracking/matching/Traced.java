package org.calcitrack.tracking.matching;

import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.Side;

/** One deposit as outlined, in the pixels of the film that is read; outlines of other films are carried over to it. */
public record Traced(Outline outline, Site site, Side side, Morphology morphology) {}
