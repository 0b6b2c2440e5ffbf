package org.calcitrack.scoring;

import org.calcitrack.shared.DomainEvent;

/** A region was outlined on a film for the first time, or again after its outline was taken back. */
public record RegionOutlined(RegionOutlineId subject) implements DomainEvent {}
