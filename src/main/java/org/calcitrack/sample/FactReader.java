package org.calcitrack.sample;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.clinical.Analytes;
import org.calcitrack.clinical.BodySite;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEntryId;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.Diagnosis;
import org.calcitrack.clinical.Dose;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Qualitative;
import org.calcitrack.clinical.Procedure;
import org.calcitrack.clinical.Treatment;
import org.calcitrack.clinical.Unit;
import org.calcitrack.patient.PatientId;

/** Turns the facts of one sample patient into clinical entries, each with its source in the remarks. */
final class FactReader {

    private final PatientId patient;
    private final Map<String, String> cases;

    FactReader(PatientId patient, Map<String, String> cases) {
        this.patient = patient;
        this.cases = cases;
    }

    Diagnosis diagnosis(Fact fact) {
        fact.only(Set.of("disease", "icd10", "since", "note", "source"));
        return new Diagnosis(
                ClinicalEntryId.random(),
                patient,
                fact.text("disease"),
                fact.optional("icd10"),
                date(fact, "since"),
                note(fact),
                0);
    }

    LabResult labResult(Fact fact) {
        fact.only(Set.of(
                "analyte",
                "date",
                "value",
                "unit",
                "titre",
                "positive",
                "level",
                "reported",
                "pattern",
                "note",
                "source"));
        return new LabResult(
                ClinicalEntryId.random(),
                patient,
                date(fact, "date"),
                Analytes.standard().get(fact.text("analyte")),
                value(fact),
                Optional.empty(),
                fact.optional("reported").map(Level::valueOf),
                fact.textOrNothing("pattern"),
                note(fact),
                0);
    }

    Treatment treatment(Fact fact) {
        fact.only(Set.of(
                "drug",
                "atc",
                "purpose",
                "dose",
                "amount",
                "unit",
                "frequency",
                "route",
                "start",
                "stop",
                "response",
                "adverseEvent",
                "note",
                "source"));
        return new Treatment(
                ClinicalEntryId.random(),
                patient,
                fact.text("drug"),
                fact.optional("atc"),
                Treatment.Purpose.valueOf(fact.text("purpose")),
                dose(fact),
                fact.word("route", Treatment.Route.UNSTATED),
                date(fact, "start"),
                fact.optional("stop").map(ClinicalDate::parse),
                fact.textOrNothing("response"),
                fact.textOrNothing("adverseEvent"),
                note(fact),
                0);
    }

    Procedure procedure(Fact fact) {
        fact.only(Set.of("kind", "description", "date", "site", "side", "complication", "outcome", "note", "source"));
        return new Procedure(
                ClinicalEntryId.random(),
                patient,
                Procedure.Kind.valueOf(fact.text("kind")),
                fact.textOrNothing("description"),
                date(fact, "date"),
                site(fact),
                fact.textOrNothing("complication"),
                fact.textOrNothing("outcome"),
                note(fact),
                0);
    }

    ClinicalEvent event(Fact fact) {
        fact.only(Set.of("kind", "description", "date", "site", "side", "note", "source"));
        return new ClinicalEvent(
                ClinicalEntryId.random(),
                patient,
                ClinicalEvent.Kind.valueOf(fact.text("kind")),
                fact.textOrNothing("description"),
                date(fact, "date"),
                site(fact),
                note(fact),
                0);
    }

    private static LabValue value(Fact fact) {
        if (fact.has("value")) {
            return LabValue.read(fact.text("value"), new Unit(fact.text("unit")));
        }
        if (fact.has("titre")) {
            return LabValue.readTitre(fact.text("titre"));
        }
        return fact.has("positive")
                ? new Qualitative(Boolean.parseBoolean(fact.text("positive")))
                : new LevelOnly(Level.valueOf(fact.text("level")));
    }

    private static Dose dose(Fact fact) {
        return new Dose(
                fact.textOrNothing("dose"),
                fact.number("amount"),
                fact.optional("unit").map(Unit::new),
                fact.word("frequency", Dose.Frequency.UNSTATED));
    }

    private static BodySite site(Fact fact) {
        return new BodySite(fact.textOrNothing("site"), fact.word("side", BodySite.Side.UNSTATED));
    }

    private static ClinicalDate date(Fact fact, String field) {
        return ClinicalDate.parse(fact.text(field));
    }

    private String note(Fact fact) {
        String source = Optional.ofNullable(cases.get(fact.text("source")))
                .orElseThrow(() -> new IllegalArgumentException("Unknown source in " + fact.node()));
        return (fact.textOrNothing("note") + " Source: " + source + ".").strip();
    }
}
