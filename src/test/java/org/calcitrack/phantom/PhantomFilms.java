package org.calcitrack.phantom;

/** Renders films. Equal specifications give equal pixels on every machine and with any number of threads. */
public final class PhantomFilms {
    private PhantomFilms() {}

    /** The film of this specification, with its truth. */
    public static Film render(FilmSpec spec) {
        Projection projection = Projection.of(spec);
        PathMap paths = new PathMap(spec.detector().rows(), spec.detector().columns());
        Anatomy anatomy = Anatomy.of(spec.region(), spec.build());
        PartPainter parts = new PartPainter(paths, projection);
        anatomy.parts().forEach(parts::paint);
        RidgePainter ridges = new RidgePainter(paths, projection);
        anatomy.ridges().forEach(ridges::paint);
        DepositPainter deposits = new DepositPainter(paths, projection);
        spec.deposits().forEach(deposits::paint);
        if (spec.technique().marker()) {
            LeadMarker.of(spec).paint(paths, spec.detector().spacingMm());
        }
        if (spec.technique().ruler()) {
            LeadRuler.of(spec).paint(paths, spec.detector().spacingMm());
        }
        float[] exposure = new Exposure(spec).expose(paths);
        short[] pixels = new Reader(spec).read(exposure, paths);
        return new Film(
                spec,
                pixels,
                spec.deposits().stream().map(d -> DepositTruth.of(d, spec)).toList());
    }
}
