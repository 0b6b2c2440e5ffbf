package org.calcitrack.tracking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.patient.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdentificationTable {

    private final JdbcClient jdbc;

    IdentificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DepositId> depositOf(SightingId sighting) {
        // A link counts only while the sighting's film and the deposit are the same patient's.
        return jdbc.sql("""
                        select i.deposit_id from identification i
                            join sighting s on s.id = i.sighting_id
                            join deposit d on d.id = i.deposit_id and d.patient_id = s.patient_id
                        where i.sighting_id = :sighting
                        """)
                .param("sighting", sighting.value())
                .query(UUID.class)
                .optional()
                .map(DepositId::new);
    }

    /** Adds a link unless the film of the sighting shows the deposit already; says whether it was added. */
    boolean add(Sighting sighting, DepositId deposit, AccountId by, Instant at) {
        return jdbc.sql("""
                        insert into identification
                            (sighting_id, deposit_id, live_radiograph_id, identified_by, identified_at)
                        values (:sighting, :deposit, :film, :by, :at)
                        on conflict do nothing
                        """)
                        .param("sighting", sighting.id().value())
                        .param("deposit", deposit.value())
                        .param("film", sighting.radiographId().value())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void remove(SightingId sighting) {
        jdbc.sql("delete from identification where sighting_id = :sighting")
                .param("sighting", sighting.value())
                .update();
    }

    /** The sighting was taken back: its film shows the deposit no more. */
    void rest(SightingId sighting) {
        jdbc.sql("update identification set live_radiograph_id = null where sighting_id = :sighting")
                .param("sighting", sighting.value())
                .update();
    }

    /** The sighting counts again, unless its film shows the deposit otherwise by now; says whether it does. */
    boolean wake(Sighting sighting) {
        return jdbc.sql("""
                        update identification set live_radiograph_id = :film
                        where sighting_id = :sighting and not exists (
                            select 1 from identification other
                            where other.deposit_id = identification.deposit_id
                                and other.live_radiograph_id = :film
                                and other.sighting_id <> :sighting)
                        """)
                        .param("film", sighting.radiographId().value())
                        .param("sighting", sighting.id().value())
                        .update()
                == 1;
    }

    void choose(SightingId sighting, Instant at) {
        jdbc.sql("update identification set chosen_at = :at where sighting_id = :sighting")
                .param("at", Timestamp.from(at))
                .param("sighting", sighting.value())
                .update();
    }

    List<Link> of(PatientId patient) {
        return jdbc.sql("""
                        select i.sighting_id, i.deposit_id, i.chosen_at
                        from identification i join deposit d on d.id = i.deposit_id
                        where d.patient_id = :patient
                        """)
                .param("patient", patient.value())
                .query((row, number) -> new Link(
                        new SightingId(row.getObject("sighting_id", UUID.class)),
                        new DepositId(row.getObject("deposit_id", UUID.class)),
                        Optional.ofNullable(row.getTimestamp("chosen_at")).map(Timestamp::toInstant)))
                .list();
    }

    /**
     * A link as kept.
     *
     * @param chosenAt when a reader last said that this sighting measures the deposit at its visit
     */
    record Link(SightingId sightingId, DepositId depositId, Optional<Instant> chosenAt) {}
}
