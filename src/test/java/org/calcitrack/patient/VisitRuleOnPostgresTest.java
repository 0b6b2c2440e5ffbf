package org.calcitrack.patient;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Visits by rule on PostgreSQL. */
@Import(PostgresDatabase.class)
class VisitRuleOnPostgresTest extends VisitRuleTest {}
