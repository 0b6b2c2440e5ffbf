package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.calcitrack.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same statements on PostgreSQL, which is stricter about types of nulls and dates. */
@Import(PostgresDatabase.class)
class ClinicalRecordsOnPostgresTest extends ClinicalRecordsTest {

    @Autowired
    private DataSource database;

    @Test
    void isPostgresIndeed() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }
}
