package org.calcitrack.audit;

import java.time.Instant;
import java.util.UUID;

/** One line of the audit trail: who did what to which thing, and when. */
public record AuditEntry(Instant at, String accountName, String event, String subjectKind, UUID subjectId) {}
