package org.calcitrack.progression;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same questions to PostgreSQL, whose windows and orders must agree. */
@Import(PostgresDatabase.class)
class ProgressionsOnPostgresTest extends ProgressionsTest {}
