package org.calcitrack.reading;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Routine readings, signing and amending, on PostgreSQL. */
@Import(PostgresDatabase.class)
class RoutineReadingsOnPostgresTest extends RoutineReadingsTest {}
