package org.calcitrack.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DepositTable {

    private final JdbcClient jdbc;

    DepositTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number after the highest that the patient's deposits ever had; none of them is ever deleted. */
    int nextNumber(PatientId patient) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from deposit where patient_id = :patient")
                .param("patient", patient.value())
                .query(Integer.class)
                .single();
    }

    /** Adds a deposit unless somebody just took its number; says whether it was added. */
    boolean add(Deposit deposit) {
        return jdbc.sql("""
                        insert into deposit (id, patient_id, number, site, side, tracking_uid, created_at)
                        values (:id, :patient, :number, :site, :side, :uid, :at)
                        on conflict do nothing
                        """)
                        .param("id", deposit.id().value())
                        .param("patient", deposit.patientId().value())
                        .param("number", deposit.number())
                        .param("site", deposit.site().name())
                        .param("side", deposit.side().name())
                        .param("uid", deposit.trackingUid())
                        .param("at", Timestamp.from(deposit.createdAt()))
                        .update()
                == 1;
    }

    void place(Deposit deposit) {
        jdbc.sql("update deposit set site = :site, side = :side where id = :id")
                .param("site", deposit.site().name())
                .param("side", deposit.side().name())
                .param("id", deposit.id().value())
                .update();
    }

    /** A patient's deposits that sightings of another patient show and none of their own. */
    List<Deposit> shownOnlyBy(PatientId other, PatientId patient) {
        return jdbc.sql("""
                        select d.* from deposit d
                        where d.patient_id = :patient
                            and exists (select 1 from identification i join sighting s on s.id = i.sighting_id
                                where i.deposit_id = d.id and s.patient_id = :other)
                            and not exists (select 1 from identification i join sighting s on s.id = i.sighting_id
                                where i.deposit_id = d.id and s.patient_id <> :other)
                        order by d.number
                        """)
                .param("patient", patient.value())
                .param("other", other.value())
                .query(DepositTable::deposit)
                .list();
    }

    void handOver(DepositId id, PatientId patient, int number) {
        jdbc.sql("update deposit set patient_id = :patient, number = :number where id = :id")
                .param("patient", patient.value())
                .param("number", number)
                .param("id", id.value())
                .update();
    }

    Optional<Deposit> find(DepositId id) {
        return jdbc.sql("select * from deposit where id = :id")
                .param("id", id.value())
                .query(DepositTable::deposit)
                .optional();
    }

    /** All that ever were, by number. */
    List<Deposit> everOf(PatientId patient) {
        return jdbc.sql("select * from deposit where patient_id = :patient order by number")
                .param("patient", patient.value())
                .query(DepositTable::deposit)
                .list();
    }

    private static Deposit deposit(ResultSet row, int number) throws SQLException {
        return new Deposit(
                new DepositId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getInt("number"),
                Site.valueOf(row.getString("site")),
                Side.valueOf(row.getString("side")),
                row.getString("tracking_uid"),
                row.getTimestamp("created_at").toInstant());
    }
}
