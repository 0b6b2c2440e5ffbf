package org.calcitrack.imaging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a film's rows and columns run in the patient, each as one to three of the letters A, P, R, L, H and F with the
 * main direction first. // PS3.3 C.7.6.1.1.1
 *
 * @param row where a row runs, from left to right
 * @param column where a column runs, from top to bottom
 */
public record PatientOrientation(String row, String column) {

    /** Two letters for each axis: anterior and posterior, right and left, head and foot. */
    private static final List<String> AXES = List.of("AP", "RL", "HF");

    public PatientOrientation {
        if (!isSound(row, column)) {
            throw new IllegalArgumentException("Not two directions at an angle: " + row + ", " + column);
        }
    }

    /** The orientation behind the values of Patient Orientation (0020,0020); empty unless both are sound. */
    static Optional<PatientOrientation> of(List<String> values) {
        return values.size() == 2 && isSound(values.get(0), values.get(1))
                ? Optional.of(new PatientOrientation(values.get(0), values.get(1)))
                : Optional.empty();
    }

    /** What lies at the left edge: the opposite of where the rows run. */
    public String leftEdge() {
        return opposite(row);
    }

    /** What lies at the top edge: the opposite of where the columns run. */
    public String topEdge() {
        return opposite(column);
    }

    private static boolean isSound(String row, String column) {
        return isDirection(row) && isDirection(column) && !axis(row.charAt(0)).equals(axis(column.charAt(0)));
    }

    private static boolean isDirection(String letters) {
        List<String> axes =
                letters.chars().mapToObj(letter -> axis((char) letter)).toList();
        return !axes.isEmpty() && !axes.contains("") && axes.stream().distinct().count() == axes.size();
    }

    /** Both letters of an axis, empty for any other letter. */
    private static String axis(char letter) {
        return AXES.stream()
                .filter(axis -> axis.indexOf(letter) >= 0)
                .findFirst()
                .orElse("");
    }

    private static String opposite(String letters) {
        return letters.chars()
                .mapToObj(letter -> axis((char) letter).replace(String.valueOf((char) letter), ""))
                .collect(Collectors.joining());
    }
}
