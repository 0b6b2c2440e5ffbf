package org.calcitrack.scoring;

import org.calcitrack.shared.DomainEvent;

/** A region's outline was taken back. */
public record RegionRemoved(RegionOutlineId subject) implements DomainEvent {}
