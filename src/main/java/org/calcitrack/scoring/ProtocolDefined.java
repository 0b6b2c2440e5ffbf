package org.calcitrack.scoring;

import org.calcitrack.shared.DomainEvent;

/** A scoring protocol got another version. */
public record ProtocolDefined(ProtocolVersion subject) implements DomainEvent {}
