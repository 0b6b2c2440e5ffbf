package org.calcitrack.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in the hand a deposit lies, down to the phalanx or joint of a digit.
 *
 * @param digit I (thumb) to V (little finger)
 */
public record HandPart(Digit digit, Segment segment) {

    /** The fingers, as hand surgeons number them. */
    public enum Digit {
        I("thumb", Site.THUMB),
        II("index finger", Site.INDEX_FINGER),
        III("middle finger", Site.MIDDLE_FINGER),
        IV("ring finger", Site.RING_FINGER),
        V("little finger", Site.LITTLE_FINGER);

        private final String label;
        private final Site site;

        Digit(String label, Site site) {
            this.label = label;
            this.site = site;
        }

        /** The word that screens show. */
        public String label() {
            return label;
        }

        /** The site of the whole finger. */
        public Site site() {
            return site;
        }
    }

    /** Bones and joints of a digit, from its tip. */
    public enum Segment {
        DISTAL("distal phalanx"),
        DIP("DIP joint"),
        MIDDLE("middle phalanx"),
        PIP("PIP joint"),
        IP("IP joint"),
        PROXIMAL("proximal phalanx"),
        MCP("MCP joint"),
        METACARPAL("metacarpal");

        private final String label;

        Segment(String label) {
            this.label = label;
        }

        /** The word that screens show. */
        public String label() {
            return label;
        }
    }

    /** A thumb has two phalanges and one joint between them; the other fingers three and two. */
    public HandPart {
        if (!segmentsOf(digit).contains(segment)) {
            throw new IllegalArgumentException("Digit " + digit + " has no " + segment.label());
        }
    }

    /** The bones and joints that a digit has. */
    public static List<Segment> segmentsOf(Digit digit) {
        return Arrays.stream(Segment.values())
                .filter(segment -> switch (segment) {
                    case DIP, MIDDLE, PIP -> digit != Digit.I;
                    case IP -> digit == Digit.I;
                    case DISTAL, PROXIMAL, MCP, METACARPAL -> true;
                })
                .toList();
    }

    /** Every part of a hand, from the thumb to the little finger. */
    public static List<HandPart> all() {
        return Arrays.stream(Digit.values())
                .flatMap(digit -> segmentsOf(digit).stream().map(segment -> new HandPart(digit, segment)))
                .toList();
    }

    /** Such as {@code ring finger, PIP joint}. */
    public String label() {
        return digit.label() + ", " + segment.label();
    }

    /** The nearest site that has a verified code. */
    public Site site() {
        return switch (segment) {
            case METACARPAL -> Site.METACARPUS;
            case MCP ->
                switch (digit) {
                    case II -> Site.INDEX_MCP_JOINT;
                    case III -> Site.MIDDLE_MCP_JOINT;
                    case V -> Site.LITTLE_MCP_JOINT;
                    case I, IV -> digit.site();
                };
            case MIDDLE -> digit == Digit.II ? Site.INDEX_MIDDLE_PHALANX : digit.site();
            default -> digit.site();
        };
    }

    /** How it is kept, such as {@code IV-PIP}. */
    public String code() {
        return digit + "-" + segment;
    }

    /** The part with this code. */
    public static Optional<HandPart> ofCode(String code) {
        return all().stream()
                .filter(part -> part.code().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
