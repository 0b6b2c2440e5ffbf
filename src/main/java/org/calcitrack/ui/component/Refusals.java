package org.calcitrack.ui.component;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.calcitrack.shared.Rejected;

/** Turns the code of a refusal into the sentence that a person reads: what is wrong and what to do. */
public final class Refusals {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("refusals");

    private Refusals() {}

    /** The sentence for a refusal, its gaps filled with the refusal's details. */
    public static String sentence(Rejected refusal) {
        return sentenceFor(refusal.code().value(), refusal.details());
    }

    /** The sentence for a code kept elsewhere, such as in a receipt. */
    public static String sentenceFor(String code, Map<String, String> details) {
        String sentence = raw(code);
        for (var detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return sentence;
    }

    private static String raw(String code) {
        try {
            return SENTENCES.getString(code);
        } catch (MissingResourceException unknown) {
            return "This was refused (" + code + ").";
        }
    }
}
