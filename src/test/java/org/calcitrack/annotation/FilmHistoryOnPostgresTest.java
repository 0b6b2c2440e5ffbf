package org.calcitrack.annotation;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Undo and redo, every rule again, on PostgreSQL. */
@Import(PostgresDatabase.class)
class FilmHistoryOnPostgresTest extends FilmHistoryTest {}
