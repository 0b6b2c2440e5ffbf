package org.calcitrack.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.calcitrack.annotation.assist.AssistAccuracy;
import org.calcitrack.phantom.HeldOut;
import org.calcitrack.tracking.alignment.Aligned;

/** Measures on held-out phantoms and writes the figures into docs/accuracy: ./calcitrack accuracy [align] [identity] [outline]. */
public final class Accuracy {

    private static final int PAIRS = 40;
    private static final int PAIRS_OF_EACH_DIFFERENCE = 10;
    private static final int IDENTITY_PAIRS = 20;
    private static final int DEPOSIT_SETS = 12;
    private static final int OUTLINED_FILMS = 80;
    private static final Set<String> KNOWN = Set.of("align", "identity", "outline");

    private Accuracy() {}

    /** Measures what the words name, or everything. */
    public static void main(String[] words) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Set<String> wanted = words.length == 0 ? KNOWN : Set.of(words);
        if (!KNOWN.containsAll(wanted)) {
            throw new IllegalArgumentException("Usage: ./calcitrack accuracy [align] [identity] [outline]");
        }
        if (wanted.contains("align")) {
            write("alignment.md", alignment());
        }
        if (wanted.contains("identity")) {
            write("identity.md", identity());
        }
        if (wanted.contains("outline")) {
            write("assisted-outline.md", AssistAccuracy.report(OUTLINED_FILMS));
        }
    }

    private static String alignment() {
        return """
                # How exactly films are aligned

                Made by `./calcitrack accuracy align` from phantoms that nothing was tuned on (seeds from %d). The two films of a \
                pair differ by up to ±15° turn (and 5° more in the first film), a quarter of the film's width and height in shift, ±10 %% magnification, \
                0.5 to 1.8 times the dose, the collimator's border, pixel size, MONOCHROME1 or 2, side marker and ruler, and \
                five deposits that grew, shrank, came or went; a quarter of the later films are a telephone's JPEG. Landmarks \
                are the corners of the bones' outlines that both films show; their distance is in millimetres of the body. The \
                phantom's bones do not move against each other: in living joints they do. Films of long straight bones with little of \
                a joint may slide along the bone; such alignments get a low quality, and nothing is proposed from them.

                """.formatted(HeldOut.FIRST_SEED)
                + AlignmentAccuracy.measured(HeldOut.FIRST_SEED, PAIRS).report(Aligned.GOOD_ENOUGH)
                + """

                ## Each difference by itself

                Films of other people that lie alike, with deposits that grew, came or went, but for what the first column says.

                """
                + AlignmentAccuracy.conditions(HeldOut.FIRST_SEED + 200, PAIRS_OF_EACH_DIFFERENCE, Aligned.GOOD_ENOUGH);
    }

    private static String identity() {
        return """
                # How often the right deposit is proposed

                Made by `./calcitrack accuracy identity` from phantoms that nothing was tuned on (seeds from %d): %d pairs of films \
                aligned automatically, with %d sets of deposits on each. Deposits of 5 to 30 mm, two in five beside another one, \
                grow or shrink, stray by 0.8 mm in each direction, merge with neighbours closer than 7 mm, fall into two or three \
                parts, vanish, and new ones appear; the reader's hand wavers and one pattern in seven is named otherwise. Every \
                outline of the later film is asked about when all are drawn and none is linked.

                """.formatted(HeldOut.FIRST_SEED, IDENTITY_PAIRS, DEPOSIT_SETS)
                + IdentityAccuracy.measured(HeldOut.FIRST_SEED, IDENTITY_PAIRS, DEPOSIT_SETS)
                        .report();
    }

    private static void write(String name, String text) throws IOException {
        Path file = Files.createDirectories(Path.of("docs", "accuracy")).resolve(name);
        Files.writeString(file, text);
        System.out.println(text);
    }
}
