package org.calcitrack.ui.component;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.calcitrack.shared.Rejected;

/** Turns the code of a refusal into the sentence that a person reads: what is wrong and what to do. */
public final class Refusals {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("refusals");

    private Refusals() {}

    /** The sentence for a refusal, its gaps filled with the refusal's details. */
    public static String sentence(Rejected refusal) {
        String sentence = sentenceFor(refusal.code().value());
        for (var detail : refusal.details().entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return sentence;
    }

    /** The sentence for a code without details, such as one kept in a receipt. */
    public static String sentenceFor(String code) {
        try {
            return SENTENCES.getString(code);
        } catch (MissingResourceException unknown) {
            return "This was refused (" + code + ").";
        }
    }
}
