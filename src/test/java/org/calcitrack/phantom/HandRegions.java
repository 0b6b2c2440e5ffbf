package org.calcitrack.phantom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Where the regions of a hand score lie on a film of the phantom, as a careful reader would outline them. */
public final class HandRegions {

    private static final String FILE = "anatomy/hand-regions.txt";
    private static final String HEADING = "region ";

    private HandRegions() {}

    /**
     * The corners of each region in image pixels, by the region's code; none on films of other parts of the body.
     *
     * @param shown where a place of the film lies in the picture that is looked at
     */
    public static Map<String, List<Place>> of(FilmSpec spec, Function<Place, Place> shown) {
        Map<String, List<Place>> regions = new LinkedHashMap<>();
        if (spec.region() == Region.HAND) {
            Projection projection = Projection.of(spec);
            read().forEach((code, corners) -> regions.put(
                    code,
                    corners.stream()
                            .map(corner -> Anatomy.in(Region.HAND, spec.build(), corner))
                            .map(place -> new Place(
                                    projection.column(place.x(), place.y()), projection.row(place.x(), place.y())))
                            .map(shown)
                            .toList()));
        }
        return regions;
    }

    private static Map<String, List<Place>> read() {
        Map<String, List<Place>> regions = new LinkedHashMap<>();
        List<Place> corners = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith(HEADING)) {
                corners = new ArrayList<>();
                regions.put(line.substring(HEADING.length()), corners);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] numbers = line.split(" ");
                corners.add(new Place(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
            }
        }
        return regions;
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HandRegions.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
