package org.calcitrack.clinical;

/**
 * Where on the body something was done or happened, in the clinician's words.
 *
 * @param name such as "elbow" or "buttock"; empty when it has no place or none was given
 */
public record BodySite(String name, Side side) {

    /** Which side of the body. */
    public enum Side {
        UNSTATED(""),
        RIGHT("right"),
        LEFT("left"),
        BOTH("both"),
        MIDLINE("midline");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** No place, or none given. */
    public static final BodySite UNSTATED = new BodySite("", Side.UNSTATED);

    public BodySite {
        name = Text.line("site", name);
    }

    /** In words, such as "left elbow" or "buttock, both sides"; empty when nothing is known. */
    public String label() {
        return switch (side) {
            case UNSTATED -> name;
            case BOTH -> name.isEmpty() ? "both sides" : name + ", both sides";
            case MIDLINE -> name.isEmpty() ? "midline" : name + ", midline";
            case RIGHT, LEFT -> (side.label() + " " + name).strip();
        };
    }
}
