package org.calcitrack.annotation;

import java.util.Optional;
import java.util.Set;

/**
 * What a reader may say of a deposit beyond place and pattern; nothing of it is needed to count it.
 *
 * @param part of the hand; empty elsewhere, or when not said
 * @param layerBasis how the layers were judged; only where layers are named
 * @param exoskeleton whether it belongs to a sheet around a limb or the trunk
 */
public record Traits(
        Nature nature,
        Optional<HandPart> part,
        Optional<Margin> margin,
        Optional<InnerTexture> texture,
        Multiplicity multiplicity,
        Set<TissueLayer> layers,
        Optional<LayerBasis> layerBasis,
        Set<Complication> complications,
        boolean exoskeleton) {

    /** A single deposit of calcinosis of which nothing else is said. */
    public static final Traits NONE = new Traits(
            Nature.CALCINOSIS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Multiplicity.ONE,
            Set.of(),
            Optional.empty(),
            Set.of(),
            false);

    public Traits {
        layers = Set.copyOf(layers);
        complications = Set.copyOf(complications);
        layerBasis = layers.isEmpty() ? Optional.empty() : layerBasis;
    }

    /** The same for so many. */
    public Traits of(Multiplicity other) {
        return new Traits(nature, part, margin, texture, other, layers, layerBasis, complications, exoskeleton);
    }

    /** The same with another nature. */
    public Traits of(Nature other) {
        return new Traits(other, part, margin, texture, multiplicity, layers, layerBasis, complications, exoskeleton);
    }
}
