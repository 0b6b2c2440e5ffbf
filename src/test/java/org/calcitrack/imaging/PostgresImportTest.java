package org.calcitrack.imaging;

import org.calcitrack.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** Every behaviour of the DICOM import, on the database that larger installations use. */
@Import(PostgresDatabase.class)
class PostgresImportTest extends DicomImportTest {}
