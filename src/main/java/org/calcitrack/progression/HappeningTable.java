package org.calcitrack.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.calcitrack.patient.PatientId;
import org.calcitrack.tracking.LineageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what became of the deposits of many patients. */
@Repository
class HappeningTable {

    private final JdbcClient jdbc;

    HappeningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first for each patient. */
    Map<PatientId, List<Facts.Happening>> of(List<UUID> patients) {
        Map<UUID, Draft> drafts = new LinkedHashMap<>();
        jdbc.sql("""
                        select e.id, e.patient_id, e.kind, e.happened_on, p.part, d.number
                        from lineage_event e
                            join lineage_event_deposit p on p.event_id = e.id
                            join deposit d on d.id = p.deposit_id
                        where e.patient_id in (:ids) and e.removed_at is null and not exists (
                            select 1 from lineage_event_deposit o join deposit d2 on d2.id = o.deposit_id
                            where o.event_id = e.id and d2.patient_id <> e.patient_id)
                        order by e.happened_on, e.recorded_at, e.id
                        """).param("ids", patients).query(row -> {
            drafts.computeIfAbsent(row.getObject("id", UUID.class), unknown -> new Draft())
                    .add(row);
        });
        Map<PatientId, List<Facts.Happening>> happenings = new HashMap<>();
        drafts.values().forEach(draft -> happenings
                .computeIfAbsent(draft.patient, unknown -> new ArrayList<>())
                .add(draft.happening()));
        return happenings;
    }

    /** An event while its rows are read. */
    private static final class Draft {

        private PatientId patient = new PatientId(new UUID(0, 0));
        private LineageKind kind = LineageKind.NEW;
        private LocalDate date = LocalDate.EPOCH;
        private final Set<Integer> parents = new TreeSet<>();
        private final Set<Integer> children = new TreeSet<>();

        void add(ResultSet row) throws SQLException {
            patient = new PatientId(row.getObject("patient_id", UUID.class));
            kind = LineageKind.valueOf(row.getString("kind"));
            date = row.getObject("happened_on", LocalDate.class);
            (row.getString("part").equals("PARENT") ? parents : children).add(row.getInt("number"));
        }

        Facts.Happening happening() {
            return new Facts.Happening(kind, date, parents, children);
        }
    }
}
