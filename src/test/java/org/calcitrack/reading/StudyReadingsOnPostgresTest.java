package org.calcitrack.reading;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Study readings, blinded and repeated, on PostgreSQL. */
@Import(PostgresDatabase.class)
class StudyReadingsOnPostgresTest extends StudyReadingsTest {}
