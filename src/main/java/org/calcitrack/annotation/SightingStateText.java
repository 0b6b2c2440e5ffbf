package org.calcitrack.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.imaging.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which the history of a film keeps states of sightings. */
final class SightingStateText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SightingStateText() {}

    static String write(SightingState state) {
        var said = state.description();
        return JSON.writeValueAsString(new Kept(
                OutlineText.write(state.outline()),
                said.site(),
                said.side(),
                said.morphology(),
                said.components().stream().sorted().toList(),
                said.density(),
                said.note(),
                said.traits().nature(),
                TraitsText.write(said.traits()),
                state.confirmed(),
                state.removed()));
    }

    static SightingState read(String text) {
        var kept = JSON.readValue(text, Kept.class);
        return new SightingState(
                OutlineText.read(kept.outline()),
                new SightingDescription(
                        kept.site(),
                        kept.side(),
                        kept.morphology(),
                        Set.copyOf(kept.components()),
                        kept.density(),
                        kept.note(),
                        kept.saidTraits()),
                kept.confirmed(),
                kept.removed());
    }

    private record Kept(
            String outline,
            Site site,
            Side side,
            Morphology morphology,
            List<Morphology> components,
            Optional<DensityGrade> density,
            String note,
            @Nullable Nature nature,
            @Nullable String traits,
            boolean confirmed,
            boolean removed) {

        /** Steps kept before there were traits say nothing of them. */
        Traits saidTraits() {
            return nature == null || traits == null ? Traits.NONE : TraitsText.read(nature, traits);
        }
    }
}
