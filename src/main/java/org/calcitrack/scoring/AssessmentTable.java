package org.calcitrack.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.OwnedTable;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Order(6)
class AssessmentTable implements KeptOfPatients {

    private final JdbcClient jdbc;

    AssessmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnedTable> tables() {
        return List.of(OwnedTable.ofVisits("global_assessment"));
    }

    void add(GlobalAssessment said) {
        jdbc.sql("""
            insert into global_assessment
                (id, patient_id, visit_id, compared_on, answer, remark, stated_by, stated_at)
            values (:id, :patient, :visit, :compared, :answer, :remark, :by, :at)
            """)
                .param("id", said.id().value())
                .param("patient", said.patientId().value())
                .param("visit", said.visitId().value())
                .param("compared", said.comparedOn())
                .param("answer", said.answer().number())
                .param("remark", said.remark())
                .param("by", said.statedBy().value())
                .param("at", Timestamp.from(said.statedAt()))
                .update();
    }

    Optional<GlobalAssessment> find(GlobalAssessmentId id) {
        return jdbc.sql("select * from global_assessment where id = :id")
                .param("id", id.value())
                .query(AssessmentTable::said)
                .optional();
    }

    /** All that stand, the latest last. */
    List<GlobalAssessment> of(PatientId patient) {
        return jdbc.sql("""
            select * from global_assessment where patient_id = :patient and removed_at is null
            order by stated_at, id
            """)
                .param("patient", patient.value())
                .query(AssessmentTable::said)
                .list();
    }

    /** Takes a statement back; says whether it stood. */
    boolean remove(GlobalAssessmentId id, Instant at) {
        return jdbc.sql("update global_assessment set removed_at = :at where id = :id and removed_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static GlobalAssessment said(ResultSet row, int number) throws SQLException {
        return new GlobalAssessment(
                new GlobalAssessmentId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new VisitId(row.getObject("visit_id", UUID.class)),
                row.getObject("compared_on", LocalDate.class),
                GlobalAssessment.Answer.of(row.getInt("answer")),
                row.getString("remark"),
                new AccountId(row.getObject("stated_by", UUID.class)),
                row.getTimestamp("stated_at").toInstant());
    }
}
