package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** Films that arrive from now on form visits by another rule. */
public record VisitRuleChanged(VisitRuleId subject) implements DomainEvent {}
