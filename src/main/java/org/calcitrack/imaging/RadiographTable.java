package org.calcitrack.imaging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RadiographTable {

    private static final String SELECT = """
            select r.*, c.basis, c.row_mm, c.column_mm, c.magnification, c.source, c.made_by, c.made_at
            from radiograph r
            join radiograph_calibration c on c.radiograph_id = r.id and c.number = r.calibration_number
            """;

    private final JdbcClient jdbc;

    RadiographTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Radiograph> find(RadiographId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(RadiographRow::read)
                .optional();
    }

    Optional<Radiograph> findLiveByDigest(String digest) {
        return jdbc.sql(SELECT + "where r.live_digest = :digest")
                .param("digest", digest)
                .query(RadiographRow::read)
                .optional();
    }

    Optional<Radiograph> findLiveBySopInstance(String uid) {
        return jdbc.sql(SELECT + "where r.live_sop_instance_uid = :uid")
                .param("uid", uid)
                .query(RadiographRow::read)
                .optional();
    }

    List<Radiograph> ofPatient(PatientId patient) {
        return jdbc.sql(SELECT + "where r.patient_id = :patient and r.removed_at is null " + RadiographRow.ORDER)
                .param("patient", patient.value())
                .query(RadiographRow::read)
                .list();
    }

    List<Radiograph> ofVisit(VisitId visit) {
        return jdbc.sql(SELECT + "where r.visit_id = :visit and r.removed_at is null " + RadiographRow.ORDER)
                .param("visit", visit.value())
                .query(RadiographRow::read)
                .list();
    }

    boolean isOriginalNeeded(String digest) {
        return jdbc.sql("select 1 from radiograph where digest = :digest limit 1")
                .param("digest", digest)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Adds a film unless one with its digest or SOP Instance UID is there; says whether it was added. */
    boolean add(Radiograph film, Instant at) {
        return jdbc.sql(RadiographRow.INSERT)
                        .params(RadiographRow.values(film, Timestamp.from(at)))
                        .update()
                == 1;
    }

    /** Remembers whom the file names, where that record is merged into the film's patient. */
    void nameAs(RadiographId id, PatientId named) {
        jdbc.sql("update radiograph set named_patient_id = :named where id = :id")
                .param("id", id.value())
                .param("named", named.value())
                .update();
    }

    void goToWhomTheyName(PatientId from, PatientId named) {
        jdbc.sql("update radiograph set patient_id = :named where patient_id = :from and named_patient_id = :named")
                .param("from", from.value())
                .param("named", named.value())
                .update();
    }

    void place(RadiographId id, PatientId patient, Placement placement, VisitId visit) {
        jdbc.sql("""
                        update radiograph set patient_id = :patient, visit_id = :visit, acquired_on = :date,
                            region = :region, side = :side, view_name = :view where id = :id
                        """)
                .param("patient", patient.value())
                .param("id", id.value())
                .param("visit", visit.value())
                .param("date", placement.acquiredOn())
                .param("region", placement.region().name())
                .param("side", placement.side().name())
                .param("view", placement.view().name())
                .update();
    }

    boolean remove(RadiographId id, Instant at) {
        return jdbc.sql("""
                        update radiograph set removed_at = :at, live_digest = null, live_sop_instance_uid = null
                        where id = :id and removed_at is null
                        """)
                        .param("id", id.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean restore(RadiographId id) {
        return jdbc.sql("""
                        update radiograph
                        set removed_at = null, live_digest = digest, live_sop_instance_uid = sop_instance_uid
                        where id = :id and removed_at is not null
                        """).param("id", id.value()).update() == 1;
    }
}
