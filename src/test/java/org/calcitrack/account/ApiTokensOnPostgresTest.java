package org.calcitrack.account;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Tokens on PostgreSQL. */
@Import(PostgresDatabase.class)
class ApiTokensOnPostgresTest extends ApiTokensTest {}
