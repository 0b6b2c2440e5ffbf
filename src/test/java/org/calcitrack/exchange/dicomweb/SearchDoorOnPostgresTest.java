package org.calcitrack.exchange.dicomweb;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Every way of matching, on PostgreSQL, which compares text by its own rules. */
@Import(PostgresDatabase.class)
class SearchDoorOnPostgresTest extends SearchDoorTest {}
