package org.calcitrack.tracking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.geometry.PixelPoint;

/**
 * What a reader said about an alignment; nothing, until one did.
 *
 * @param state ACCEPTED, REJECTED or LANDMARKS; empty when nobody said anything
 * @param landmarks exactly with LANDMARKS
 */
record AlignmentChoice(Optional<AlignmentState> state, List<LandmarkPair> landmarks) {

    static final AlignmentChoice NONE = new AlignmentChoice(Optional.empty(), List.of());

    AlignmentChoice {
        landmarks = List.copyOf(landmarks);
    }

    static AlignmentChoice verdict(AlignmentState state) {
        return new AlignmentChoice(Optional.of(state), List.of());
    }

    static AlignmentChoice marked(List<LandmarkPair> landmarks) {
        return new AlignmentChoice(Optional.of(AlignmentState.LANDMARKS), landmarks);
    }

    /** The form in which it is kept: the state's name, and after a colon four numbers for each pair of places. */
    String text() {
        return state.map(AlignmentState::name).orElse("")
                + landmarks.stream()
                        .map(AlignmentChoice::numbers)
                        .collect(Collectors.joining(" ", landmarks.isEmpty() ? "" : ":", ""));
    }

    static AlignmentChoice parsed(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        int colon = text.indexOf(':');
        return colon < 0 ? verdict(AlignmentState.valueOf(text)) : marked(pairs(text.substring(colon + 1)));
    }

    private static String numbers(LandmarkPair pair) {
        return pair.from().column() + " " + pair.from().row() + " " + pair.to().column() + " "
                + pair.to().row();
    }

    private static List<LandmarkPair> pairs(String text) {
        double[] numbers =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        var pairs = new ArrayList<LandmarkPair>();
        for (int at = 0; at < numbers.length; at += 4) {
            pairs.add(new LandmarkPair(
                    new PixelPoint(numbers[at], numbers[at + 1]), new PixelPoint(numbers[at + 2], numbers[at + 3])));
        }
        return pairs;
    }
}
