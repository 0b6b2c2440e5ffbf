package org.calcitrack.shared;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Turns the code of a refusal into the sentence that a person reads: what is wrong and what to do. */
public final class Sentences {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("refusals");

    private Sentences() {}

    /** The sentence for a code, its gaps filled with the refusal's details. */
    public static String of(String code, Map<String, String> details) {
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
