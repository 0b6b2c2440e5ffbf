package org.calcitrack.annotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which traits are kept, without the nature, which has a column of its own so that queries can leave mimics out. */
final class TraitsText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TraitsText() {}

    static String write(Traits traits) {
        return JSON.writeValueAsString(new Kept(
                traits.part().map(HandPart::code).orElse(null),
                traits.margin().orElse(null),
                traits.texture().orElse(null),
                traits.multiplicity().kind(),
                traits.multiplicity().count().isPresent()
                        ? traits.multiplicity().count().getAsInt()
                        : null,
                traits.layers().stream().sorted().toList(),
                traits.layerBasis().orElse(null),
                traits.complications().stream().sorted().toList(),
                traits.exoskeleton()));
    }

    static Traits read(Nature nature, String text) {
        return text.equals("{}")
                ? Traits.NONE.of(nature)
                : JSON.readValue(text, Kept.class).traits(nature);
    }

    private record Kept(
            @Nullable String part,
            @Nullable Margin margin,
            @Nullable InnerTexture texture,
            Multiplicity.Kind multiplicity,
            @Nullable Integer count,
            List<TissueLayer> layers,
            @Nullable LayerBasis layerBasis,
            List<Complication> complications,
            boolean exoskeleton) {

        Traits traits(Nature nature) {
            return new Traits(
                    nature,
                    Optional.ofNullable(part).flatMap(HandPart::ofCode),
                    Optional.ofNullable(margin),
                    Optional.ofNullable(texture),
                    new Multiplicity(multiplicity, count == null ? OptionalInt.empty() : OptionalInt.of(count)),
                    Set.copyOf(layers),
                    Optional.ofNullable(layerBasis),
                    Set.copyOf(complications),
                    exoskeleton);
        }
    }
}
