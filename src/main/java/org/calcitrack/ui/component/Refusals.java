package org.calcitrack.ui.component;

import java.util.Map;
import org.calcitrack.shared.Rejected;
import org.calcitrack.shared.Sentences;

/** Refusals as sentences for screens. */
public final class Refusals {

    private Refusals() {}

    /** The sentence for a refusal, its gaps filled with the refusal's details. */
    public static String sentence(Rejected refusal) {
        return sentenceFor(refusal.code().value(), refusal.details());
    }

    /** The sentence for a code kept elsewhere, such as in a receipt. */
    public static String sentenceFor(String code, Map<String, String> details) {
        return Sentences.of(code, details);
    }
}
