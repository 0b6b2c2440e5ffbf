package org.calcitrack.tracking;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Readers at the same moment, on PostgreSQL, where a broken rule also breaks the transaction. */
@Import(PostgresDatabase.class)
class DepositNumbersOnPostgresTest extends DepositNumbersTest {}
