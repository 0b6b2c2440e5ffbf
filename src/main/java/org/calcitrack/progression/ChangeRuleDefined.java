package org.calcitrack.progression;

import org.calcitrack.shared.DomainEvent;

/** The rule by which changes are called got another version. */
public record ChangeRuleDefined(ChangeRuleVersion subject) implements DomainEvent {}
