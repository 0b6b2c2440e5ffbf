package org.calcitrack.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssessabilityTable {

    private final JdbcClient jdbc;

    AssessabilityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assessability stated) {
        jdbc.sql("""
                        insert into assessability
                            (id, patient_id, visit_id, site, side, verdict, reason, stated_by, stated_at)
                        values (:id, :patient, :visit, :site, :side, :verdict, :reason, :by, :at)
                        """)
                .param("id", stated.id().value())
                .param("patient", stated.patientId().value())
                .param("visit", stated.visitId().value())
                .param("site", stated.site().name())
                .param("side", stated.side().name())
                .param("verdict", stated.verdict().name())
                .param("reason", stated.reason())
                .param("by", stated.statedBy().value())
                .param("at", Timestamp.from(stated.statedAt()))
                .update();
    }

    Optional<VisitId> visitOf(AssessabilityId id) {
        return jdbc.sql("select visit_id from assessability where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(VisitId::new);
    }

    /** Takes a statement back; says whether it stood. */
    boolean remove(AssessabilityId id, Instant at) {
        return jdbc.sql("update assessability set removed_at = :at where id = :id and removed_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Puts a statement back; says whether it had been taken back. */
    boolean restore(AssessabilityId id) {
        return jdbc.sql("update assessability set removed_at = null where id = :id and removed_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** All that stand, the latest last. */
    List<Assessability> of(PatientId patient) {
        return jdbc.sql("""
                        select * from assessability where patient_id = :patient and removed_at is null
                        order by stated_at, id
                        """)
                .param("patient", patient.value())
                .query(AssessabilityTable::stated)
                .list();
    }

    private static Assessability stated(ResultSet row, int number) throws SQLException {
        return new Assessability(
                new AssessabilityId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new VisitId(row.getObject("visit_id", UUID.class)),
                Site.valueOf(row.getString("site")),
                Side.valueOf(row.getString("side")),
                Assessability.Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                new AccountId(row.getObject("stated_by", UUID.class)),
                row.getTimestamp("stated_at").toInstant());
    }
}
