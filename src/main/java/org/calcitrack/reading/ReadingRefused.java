package org.calcitrack.reading;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a rule about reading says no. */
public class ReadingRefused extends Rejected {

    private ReadingRefused(String code, String message) {
        this(code, message, Map.of());
    }

    private ReadingRefused(String code, String message, Map<String, String> details) {
        super(new ErrorCode("reading." + code), message, details);
    }

    static ReadingRefused signed(String reader) {
        return new ReadingRefused("signed", "A signed reading stands on this visit", Map.of("reader", reader));
    }

    static ReadingRefused amendedByAnother(String reader) {
        return new ReadingRefused(
                "amended-by-another", "Another reader is amending the reading", Map.of("reader", reader));
    }

    static ReadingRefused notOpen() {
        return new ReadingRefused("not-open", "Only an open reading changes");
    }

    static ReadingRefused notSigned() {
        return new ReadingRefused("not-signed", "Only a signed reading is amended");
    }

    static ReadingRefused needsReason() {
        return new ReadingRefused("needs-reason", "A reason has 3 to 500 characters");
    }

    static ReadingRefused notYours() {
        return new ReadingRefused("not-yours", "A reading is signed and amended by its reader");
    }

    static ReadingRefused begunByAnother(String reader) {
        return new ReadingRefused("begun-by-another", "The visit is being read", Map.of("reader", reader));
    }

    static ReadingRefused blinded() {
        return new ReadingRefused("blinded", "Hidden until the blinded readings of this patient are signed");
    }

    static ReadingRefused unblinded() {
        return new ReadingRefused("unblinded", "A blinded reading is not amended once its reader may see whose it is");
    }

    static ReadingRefused stillReading() {
        return new ReadingRefused("still-reading", "Who has readings of this set to sign does not see its results");
    }

    static ReadingRefused notHidden() {
        return new ReadingRefused("not-hidden", "No blinded reading hides such a patient");
    }

    static ReadingRefused setTitle() {
        return new ReadingRefused("set-title", "A set's title has 1 to 120 characters");
    }

    static ReadingRefused setReaders() {
        return new ReadingRefused("set-readers", "One or two readers, and an adjudicator who is neither");
    }

    static ReadingRefused setMaker() {
        return new ReadingRefused("set-maker", "Who puts a blinded set together knows its films");
    }

    static ReadingRefused setWashout() {
        return new ReadingRefused("set-washout", "Films are read again after 24 hours or later, within a year");
    }

    static ReadingRefused setRepeats() {
        return new ReadingRefused("set-repeats", "There are not so many cases to repeat");
    }

    static ReadingRefused setFilms() {
        return new ReadingRefused("set-films", "A set needs films; pairs need two or more of one region");
    }

    static ReadingRefused setNotAReader() {
        return new ReadingRefused("set-not-a-reader", "Only radiologists and rheumatologists read");
    }

    static ReadingRefused markMeasure(String why) {
        return new ReadingRefused("mark-outline", "Not an outline to measure: " + why, Map.of("why", why));
    }

    static ReadingRefused tooFewRepeats(int pairs) {
        return new ReadingRefused(
                "too-few-repeats", "Too few deposits were read twice", Map.of("pairs", String.valueOf(pairs)));
    }
}
