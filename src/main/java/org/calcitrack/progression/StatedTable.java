package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.tracking.Assessability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what readers said that films can show. */
@Repository
class StatedTable {

    private final JdbcClient jdbc;

    StatedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which it was said: of two about one day and place the later counts. */
    Map<PatientId, List<Facts.Stated>> of(List<UUID> patients) {
        Map<PatientId, List<Facts.Stated>> stated = new HashMap<>();
        jdbc.sql("""
                        select a.patient_id, v.visit_date, a.site, a.side, a.verdict, a.reason
                        from assessability a join visit v on v.id = a.visit_id
                        where a.patient_id in (:ids) and a.removed_at is null
                        order by a.stated_at, a.id
                        """).param("ids", patients).query(row -> {
            stated.computeIfAbsent(new PatientId(row.getObject("patient_id", UUID.class)), unknown -> new ArrayList<>())
                    .add(new Facts.Stated(
                            row.getObject("visit_date", LocalDate.class),
                            new Place(Site.valueOf(row.getString("site")), Side.valueOf(row.getString("side"))),
                            Assessability.Verdict.valueOf(row.getString("verdict")),
                            row.getString("reason")));
        });
        return stated;
    }
}
