package org.calcitrack.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SightingTable {

    private static final String CONTENT = """
            outline = :outline, site = :site, side = :side, morphology = :morphology, components = :components,
            density = :density, note = :note, nature = :nature, traits = :traits, confirmed = :confirmed, removed = :removed,
            """;

    private static final String MEASURED = """
            basis = :basis, length_unit = :lengthUnit, area_unit = :areaUnit, area = :area, perimeter = :perimeter,
            longest_diameter = :longestDiameter, short_axis = :shortAxis
            """;

    private final JdbcClient jdbc;

    SightingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sighting sighting) {
        var statement = jdbc.sql("""
                        insert into sighting
                            (id, radiograph_id, patient_id, visit_id, outline, site, side, morphology, components,
                             density, note, nature, traits, confirmed, basis, length_unit, area_unit, area,
                             perimeter, longest_diameter, short_axis, reader_id, created_at, changed_at, version,
                             removed, film_removed)
                        values
                            (:id, :radiograph, :patient, :visit, :outline, :site, :side, :morphology, :components,
                             :density, :note, :nature, :traits, :confirmed, :basis, :lengthUnit, :areaUnit, :area,
                             :perimeter, :longestDiameter, :shortAxis, :reader, :createdAt, :changedAt, :version,
                             :removed, false)
                        """)
                .param("radiograph", sighting.radiographId().value())
                .param("patient", sighting.patientId().value())
                .param("visit", sighting.visitId().value())
                .param("reader", sighting.reader().value())
                .param("createdAt", Timestamp.from(sighting.createdAt()));
        content(statement, sighting).update();
    }

    /** Writes outline, description and size; says whether the sighting still had the version before. */
    boolean change(Sighting sighting) {
        var statement = jdbc.sql("update sighting set " + CONTENT + MEASURED
                + ", changed_at = :changedAt, version = :version where id = :id and version = :version - 1");
        return content(statement, sighting).update() == 1;
    }

    void remeasure(SightingId id, Measurement measurement) {
        measured(jdbc.sql("update sighting set " + MEASURED + " where id = :id"), Optional.of(measurement))
                .param("id", id.value())
                .update();
    }

    void move(RadiographId radiograph, PatientId patient, VisitId visit) {
        jdbc.sql("update sighting set patient_id = :patient, visit_id = :visit where radiograph_id = :radiograph")
                .param("patient", patient.value())
                .param("visit", visit.value())
                .param("radiograph", radiograph.value())
                .update();
    }

    /** Puts the sightings of two patients where their films are. */
    void followFilms(PatientId one, PatientId other) {
        jdbc.sql("""
                        update sighting set
                            patient_id = (select r.patient_id from radiograph r where r.id = sighting.radiograph_id),
                            visit_id = (select r.visit_id from radiograph r where r.id = sighting.radiograph_id)
                        where patient_id in (:one, :other)
                        """).param("one", one.value()).param("other", other.value()).update();
    }

    void filmRemoved(RadiographId radiograph, boolean removed) {
        jdbc.sql("update sighting set film_removed = :removed where radiograph_id = :radiograph")
                .param("removed", removed)
                .param("radiograph", radiograph.value())
                .update();
    }

    Optional<Sighting> find(SightingId id) {
        return jdbc.sql("select * from sighting where id = :id")
                .param("id", id.value())
                .query(SightingTable::sighting)
                .optional();
    }

    /** Those on a film, in the order they were outlined, with those that were taken back. */
    List<Sighting> everOn(RadiographId radiograph) {
        return jdbc.sql("select * from sighting where radiograph_id = :radiograph order by created_at, id")
                .param("radiograph", radiograph.value())
                .query(SightingTable::sighting)
                .list();
    }

    List<Sighting> of(PatientId patient) {
        return jdbc.sql("""
                        select * from sighting
                        where patient_id = :patient and not removed and not film_removed
                        order by created_at, id
                        """)
                .param("patient", patient.value())
                .query(SightingTable::sighting)
                .list();
    }

    private static StatementSpec content(StatementSpec statement, Sighting sighting) {
        var said = sighting.description();
        return measured(statement, sighting.measurement())
                .param("id", sighting.id().value())
                .param("outline", OutlineText.write(sighting.outline()))
                .param("site", said.site().name())
                .param("side", said.side().name())
                .param("morphology", said.morphology().name())
                .param("components", Components.write(said.components()))
                .param("density", said.density().map(Enum::name).orElse(null))
                .param("note", said.note())
                .param("nature", said.traits().nature().name())
                .param("traits", TraitsText.write(said.traits()))
                .param("confirmed", sighting.confirmed())
                .param("changedAt", Timestamp.from(sighting.changedAt()))
                .param("version", sighting.version())
                .param("removed", sighting.removed());
    }

    private static StatementSpec measured(StatementSpec statement, Optional<Measurement> measurement) {
        return MeasurementColumns.write(statement, measurement);
    }

    private static Sighting sighting(ResultSet row, int number) throws SQLException {
        return new Sighting(
                new SightingId(row.getObject("id", UUID.class)),
                new RadiographId(row.getObject("radiograph_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new VisitId(row.getObject("visit_id", UUID.class)),
                OutlineText.read(row.getString("outline")),
                description(row),
                row.getBoolean("confirmed"),
                row.getString("basis") == null ? Optional.empty() : Optional.of(MeasurementColumns.read(row)),
                new AccountId(row.getObject("reader_id", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"),
                row.getBoolean("removed"));
    }

    private static SightingDescription description(ResultSet row) throws SQLException {
        return new SightingDescription(
                Site.valueOf(row.getString("site")),
                Side.valueOf(row.getString("side")),
                Morphology.valueOf(row.getString("morphology")),
                Components.read(row.getString("components")),
                Optional.ofNullable(row.getString("density")).map(DensityGrade::valueOf),
                row.getString("note"),
                TraitsText.read(Nature.valueOf(row.getString("nature")), row.getString("traits")));
    }
}
