package org.calcitrack.patient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitTable {

    private final JdbcClient jdbc;

    VisitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a visit unless the patient has one on the day; says whether it was added. */
    boolean add(Visit visit) {
        return jdbc.sql("""
                        insert into visit (id, patient_id, visit_date, note) values (:id, :patient, :date, :note)
                        on conflict do nothing
                        """)
                        .param("id", visit.id().value())
                        .param("patient", visit.patientId().value())
                        .param("date", visit.date())
                        .param("note", visit.note())
                        .update()
                == 1;
    }

    Optional<Visit> find(VisitId id) {
        return jdbc.sql("select * from visit where id = :id")
                .param("id", id.value())
                .query(VisitTable::visit)
                .optional();
    }

    Optional<Visit> findOn(PatientId patient, LocalDate date) {
        return jdbc.sql("select * from visit where patient_id = :patient and visit_date = :date")
                .param("patient", patient.value())
                .param("date", date)
                .query(VisitTable::visit)
                .optional();
    }

    List<Visit> of(PatientId patient) {
        return jdbc.sql("select * from visit where patient_id = :patient order by visit_date")
                .param("patient", patient.value())
                .query(VisitTable::visit)
                .list();
    }

    void change(Visit visit) {
        jdbc.sql("update visit set visit_date = :date, note = :note where id = :id")
                .param("id", visit.id().value())
                .param("date", visit.date())
                .param("note", visit.note())
                .update();
    }

    void remove(VisitId id) {
        jdbc.sql("delete from visit where id = :id").param("id", id.value()).update();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                new VisitId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getObject("visit_date", LocalDate.class),
                row.getString("note"));
    }
}
