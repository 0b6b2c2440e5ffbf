package org.calcitrack.ui.component;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.VisitScore;

/** How scores are written: an incomplete one is never a bare number. */
public final class ScoreWords {

    private ScoreWords() {}

    /** Two decimals, or three significant digits where that is less: deposits of a hand cover hundredths of a percent. */
    public static String points(double points) {
        int decimals = Math.abs(points) >= 99.95 ? 0 : Math.abs(points) >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", points);
    }

    /** The same with a sign. */
    public static String change(double points) {
        String written = points(Math.abs(points));
        return (points < 0 ? "−" : "+") + written;
    }

    /** A percentage of a region's area. */
    public static String percent(double percent) {
        return String.format(Locale.ROOT, percent >= 10 ? "%.1f %%" : "%.2f %%", percent);
    }

    /** The score, or what of it is known: {@code 4.20}, {@code at least 4.20}, {@code no score}. */
    public static String figure(VisitScore score) {
        if (!score.begun()) {
            return "no score yet";
        }
        return (score.complete() ? "" : "at least ") + points(score.known());
    }

    /** How far it is, such as {@code complete, 8 regions} or {@code incomplete, 4 of 8 regions}. */
    public static String progress(VisitScore score) {
        int regions = score.regions().size();
        return score.complete()
                ? "complete, " + regions + " regions"
                : "incomplete, " + score.scored() + " of " + regions + " regions";
    }

    /** What is missing, what is left out and what to know, a sentence each. */
    public static List<String> remarks(VisitScore score) {
        return Stream.of(
                        score.missing().stream(),
                        score.leftOut().stream()
                                .filter(out -> !out.blocks())
                                .map(out -> out.label() + " " + out.words()),
                        score.cautions().stream())
                .flatMap(each -> each)
                .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".")
                .toList();
    }

    /** Such as {@code Version 1, as delivered}. */
    public static String version(Protocol protocol) {
        String words = protocol.versionWords() + (protocol.remark().isEmpty() ? "" : ": " + protocol.remark());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
