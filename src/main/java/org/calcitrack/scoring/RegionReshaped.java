package org.calcitrack.scoring;

import org.calcitrack.shared.DomainEvent;

/** A region got another outline. */
public record RegionReshaped(RegionOutlineId subject) implements DomainEvent {}
