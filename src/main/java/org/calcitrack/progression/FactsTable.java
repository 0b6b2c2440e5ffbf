package org.calcitrack.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.CalibrationBasis;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.patient.PatientId;
import org.calcitrack.tracking.DepositId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the facts of many patients in as many queries as of one; the one place that looks into other rooms' tables. */
@Repository
class FactsTable {

    private final JdbcClient jdbc;
    private final HappeningTable happenings;
    private final StatedTable statements;

    FactsTable(JdbcClient jdbc, HappeningTable happenings, StatedTable statements) {
        this.jdbc = jdbc;
        this.happenings = happenings;
        this.statements = statements;
    }

    /** The facts of each patient who has any. */
    Map<PatientId, Facts> of(Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = patients.stream().map(PatientId::value).toList();
        Map<PatientId, List<Facts.Film>> films = films(ids);
        Map<PatientId, List<Facts.Seen>> seen = seen(ids);
        Map<PatientId, List<Facts.Happening>> happened = happenings.of(ids);
        Map<PatientId, List<Facts.Stated>> stated = statements.of(ids);
        Map<PatientId, Facts> facts = new HashMap<>();
        films.forEach((patient, taken) -> facts.put(
                patient,
                new Facts(
                        taken,
                        seen.getOrDefault(patient, List.of()),
                        happened.getOrDefault(patient, List.of()),
                        stated.getOrDefault(patient, List.of()))));
        return facts;
    }

    /** The last visit of each patient who has one, with films or without. */
    Map<PatientId, LocalDate> lastVisits(Collection<PatientId> patients) {
        Map<PatientId, LocalDate> last = new HashMap<>();
        if (!patients.isEmpty()) {
            jdbc.sql(
                            "select patient_id, max(visit_date) as last_date from visit where patient_id in (:ids) group by patient_id")
                    .param("ids", patients.stream().map(PatientId::value).toList())
                    .query(row -> {
                        last.put(patient(row), row.getObject("last_date", LocalDate.class));
                    });
        }
        return last;
    }

    private Map<PatientId, List<Facts.Film>> films(List<UUID> ids) {
        Map<PatientId, List<Facts.Film>> films = new HashMap<>();
        jdbc.sql("""
                        select r.patient_id, r.id, v.visit_date, r.region, r.side, r.view_name,
                            c.basis, c.row_mm, c.column_mm, c.magnification, d.detector_mm
                        from radiograph r
                            join visit v on v.id = r.visit_id
                            join radiograph_calibration c
                                on c.radiograph_id = r.id and c.number = r.calibration_number
                            left join film_source_distance d on d.radiograph_id = r.id
                        where r.patient_id in (:ids) and r.removed_at is null
                        order by v.visit_date, r.id
                        """).param("ids", ids).query(row -> {
            films.computeIfAbsent(patient(row), unknown -> new ArrayList<>()).add(film(row));
        });
        return films;
    }

    /** The order within a visit is tracking's: what a reader chose last, millimetres, pixels, markers, the oldest. */
    private Map<PatientId, List<Facts.Seen>> seen(List<UUID> ids) {
        Map<PatientId, List<Facts.Seen>> seen = new HashMap<>();
        jdbc.sql("""
                        select s.patient_id, s.id, s.radiograph_id, v.visit_date, s.area, s.area_unit, s.basis,
                            d.id as deposit_id, d.number, d.site, d.side,
                            row_number() over (
                                partition by d.id, s.visit_id
                                order by case when i.chosen_at is null then 1 else 0 end, i.chosen_at desc,
                                    case when s.area is null then 2 when s.basis = 'NONE' then 1 else 0 end,
                                    s.created_at, s.id) as place
                        from sighting s
                            join identification i on i.sighting_id = s.id
                            join deposit d on d.id = i.deposit_id and d.patient_id = s.patient_id
                            join visit v on v.id = s.visit_id
                        where s.patient_id in (:ids) and not s.removed and not s.film_removed
                            and s.nature = 'CALCINOSIS'
                        order by v.visit_date, d.number, place
                        """).param("ids", ids).query(row -> {
            seen.computeIfAbsent(patient(row), unknown -> new ArrayList<>()).add(sighting(row));
        });
        return seen;
    }

    private static Facts.Film film(ResultSet row) throws SQLException {
        return new Facts.Film(
                new RadiographId(row.getObject("id", UUID.class)),
                row.getObject("visit_date", LocalDate.class),
                BodyRegion.valueOf(row.getString("region")),
                Side.valueOf(row.getString("side")),
                View.valueOf(row.getString("view_name")),
                geometry(row));
    }

    private static Facts.Geometry geometry(ResultSet row) throws SQLException {
        Optional<Double> rowMm = Optional.ofNullable(row.getObject("row_mm", Double.class));
        double columnMm = row.getDouble("column_mm");
        Optional<Double> distance = Optional.ofNullable(row.getObject("detector_mm", Double.class));
        return new Facts.Geometry(
                rowMm.map(height -> new PixelSpacing(height, columnMm)),
                row.getDouble("magnification"),
                CalibrationBasis.valueOf(row.getString("basis")) == CalibrationBasis.LINE,
                distance.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private static Facts.Seen sighting(ResultSet row) throws SQLException {
        return new Facts.Seen(
                new DepositId(row.getObject("deposit_id", UUID.class)),
                row.getInt("number"),
                new Place(Site.valueOf(row.getString("site")), Side.valueOf(row.getString("side"))),
                new SightingId(row.getObject("id", UUID.class)),
                new RadiographId(row.getObject("radiograph_id", UUID.class)),
                row.getObject("visit_date", LocalDate.class),
                row.getInt("place") == 1,
                area(row));
    }

    private static Optional<Area> area(ResultSet row) throws SQLException {
        String unit = row.getString("area_unit");
        String basis = row.getString("basis");
        return unit == null || basis == null
                ? Optional.empty()
                : Optional.of(new Area(row.getDouble("area"), CalibrationKind.valueOf(basis), unit));
    }

    private static PatientId patient(ResultSet row) throws SQLException {
        return new PatientId(row.getObject("patient_id", UUID.class));
    }
}
