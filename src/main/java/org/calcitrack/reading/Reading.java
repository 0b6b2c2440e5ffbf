package org.calcitrack.reading;

import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * One reader's pass over one visit, or over one case of a set.
 *
 * @param pass 1, or 2 for the repeat
 * @param place when it comes in the reader's list, from 1; 0 for routine
 * @param blinded whether the patient is hidden from the reader until it is signed
 * @param version of what is open or was signed last, from 1
 */
record Reading(
        ReadingId id,
        ReadingMode mode,
        Optional<ReadingSetId> setId,
        Optional<CaseId> caseId,
        Optional<VisitId> visitId,
        PatientId patientId,
        AccountId reader,
        Part part,
        int pass,
        int place,
        boolean blinded,
        ReadingState state,
        int version) {

    static Reading routine(VisitId visit, PatientId patient, AccountId reader) {
        return new Reading(
                ReadingId.random(),
                ReadingMode.ROUTINE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(visit),
                patient,
                reader,
                Part.READER,
                1,
                0,
                false,
                ReadingState.WAITING,
                1);
    }

    static Reading inSet(ReadingSet set, ReadingCase read, AccountId reader, Part part, int pass, int place) {
        return new Reading(
                ReadingId.random(),
                set.mode(),
                Optional.of(set.id()),
                Optional.of(read.id()),
                Optional.empty(),
                read.patientId(),
                reader,
                part,
                pass,
                place,
                set.mode().blinded(),
                ReadingState.WAITING,
                1);
    }

    boolean is(ReadingState other) {
        return state == other;
    }
}
