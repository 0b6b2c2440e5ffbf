package org.calcitrack.imaging;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Every receipt adds up on PostgreSQL too. */
@Import(PostgresDatabase.class)
class ReceiptSumOnPostgresTest extends ReceiptSumTest {}
