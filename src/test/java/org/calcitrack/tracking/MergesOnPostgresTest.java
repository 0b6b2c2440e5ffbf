package org.calcitrack.tracking;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Two records of one person, and back, on PostgreSQL. */
@Import(PostgresDatabase.class)
class MergesOnPostgresTest extends MergesTest {}
