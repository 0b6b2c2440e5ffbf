package org.calcitrack.patient;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: these two records cannot be merged or parted now. */
public class MergeRefused extends Rejected {

    private MergeRefused(String code, String message) {
        super(new ErrorCode(code), message);
    }

    static MergeRefused withItself() {
        return new MergeRefused("patient.merge-with-itself", "A patient cannot be merged with itself");
    }

    static MergeRefused mergedAlready() {
        return new MergeRefused("patient.merged-already", "One of the records is merged already");
    }

    static MergeRefused syntheticWithReal() {
        return new MergeRefused("patient.merge-synthetic", "Sample data is never merged with a real patient");
    }

    static MergeRefused laterFirst() {
        return new MergeRefused("patient.later-merge-first", "A later merge has to be undone first");
    }

    static MergeRefused onceAVisit() {
        return new MergeRefused("patient.merge-once-a-visit", "Both have on one day what a visit has once");
    }
}
