package org.calcitrack.clinical;

import static org.calcitrack.clinical.Columns.number;
import static org.calcitrack.clinical.Columns.text;
import static org.calcitrack.clinical.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TreatmentTable extends EntryTable<Treatment> {

    private static final Statements STATEMENTS = new Statements("treatment", "start_date", """
            insert into treatment (id, patient_id, drug, atc, purpose, dose_text, dose_amount, dose_unit,
                dose_frequency, route, start_date, start_precision, start_uncertain, stop_date, stop_precision,
                stop_uncertain, response, adverse_event, note, version)
            values (:id, :patient, :drug, :atc, :purpose, :doseText, :doseAmount, :doseUnit,
                :doseFrequency, :route, :startDate, :startPrecision, :startUncertain, :stopDate, :stopPrecision,
                :stopUncertain, :response, :adverseEvent, :note, 0)
            """, """
            update treatment set drug = :drug, atc = :atc, purpose = :purpose, dose_text = :doseText,
                dose_amount = :doseAmount, dose_unit = :doseUnit, dose_frequency = :doseFrequency, route = :route,
                start_date = :startDate, start_precision = :startPrecision, start_uncertain = :startUncertain,
                stop_date = :stopDate, stop_precision = :stopPrecision, stop_uncertain = :stopUncertain,
                response = :response, adverse_event = :adverseEvent, note = :note, version = version + 1
            where id = :id and version = :version and removed_at is null
            """);

    TreatmentTable(JdbcClient jdbc) {
        super(jdbc, STATEMENTS, TreatmentTable::treatment);
    }

    @Override
    Map<String, @Nullable Object> columns(Treatment treatment) {
        Dose dose = treatment.dose();
        return new Columns()
                .with("drug", treatment.drug())
                .with("atc", treatment.atc().orElse(null))
                .with("purpose", treatment.purpose().name())
                .with("doseText", dose.text())
                .with("doseAmount", dose.amount())
                .with("doseUnit", dose.unit().map(Unit::ucum).orElse(null))
                .with("doseFrequency", dose.frequency().name())
                .with("route", treatment.route().name())
                .with("start", treatment.start())
                .with("stopDate", treatment.stop().map(ClinicalDate::date).orElse(null))
                .with(
                        "stopPrecision",
                        treatment.stop().map(stop -> stop.precision().name()).orElse(null))
                .with(
                        "stopUncertain",
                        treatment.stop().map(ClinicalDate::uncertain).orElse(null))
                .with("response", treatment.response())
                .with("adverseEvent", treatment.adverseEvent())
                .with("note", treatment.note())
                .values();
    }

    private static Treatment treatment(ResultSet row, int number) throws SQLException {
        return new Treatment(
                Columns.id(row),
                Columns.patient(row),
                row.getString("drug"),
                text(row, "atc"),
                word(Treatment.Purpose.class, row, "purpose"),
                new Dose(
                        row.getString("dose_text"),
                        number(row, "dose_amount"),
                        text(row, "dose_unit").map(Unit::new),
                        word(Dose.Frequency.class, row, "dose_frequency")),
                word(Treatment.Route.class, row, "route"),
                Columns.date(row, "start_date", "start"),
                text(row, "stop_date").isPresent()
                        ? Optional.of(Columns.date(row, "stop_date", "stop"))
                        : Optional.empty(),
                row.getString("response"),
                row.getString("adverse_event"),
                row.getString("note"),
                row.getInt("version"));
    }
}
