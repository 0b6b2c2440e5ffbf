package org.calcitrack.scoring;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a rule about scoring says no. */
public class ScoringRefused extends Rejected {

    private ScoringRefused(String code, String message) {
        super(new ErrorCode("scoring." + code), message);
    }

    static ScoringRefused filmRemoved() {
        return new ScoringRefused("film-removed", "Nothing is outlined on a film that was removed");
    }

    static ScoringRefused needsAnArea() {
        return new ScoringRefused("needs-an-area", "A region encloses at least 100 pixels of its image");
    }

    static ScoringRefused changedMeanwhile() {
        return new ScoringRefused("changed-meanwhile", "The region was changed since it was read");
    }

    static ScoringRefused nothingToCarry() {
        return new ScoringRefused("nothing-to-carry", "No earlier film with these regions lies well on this one");
    }

    static ScoringRefused weights() {
        return new ScoringRefused("weights", "Weights are above 0; a denser grade counts no less than a fainter one");
    }

    static ScoringRefused remark() {
        return new ScoringRefused("remark", "A version says why it is so, in at most 300 characters");
    }

    static ScoringRefused answer() {
        return new ScoringRefused("answer", "A judgement compares with an earlier day, in at most 300 characters");
    }

    static ScoringRefused versionMeanwhile() {
        return new ScoringRefused("version-meanwhile", "Somebody made this version meanwhile");
    }
}
