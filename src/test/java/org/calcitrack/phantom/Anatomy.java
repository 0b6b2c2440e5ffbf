package org.calcitrack.phantom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One person's region of the body as parts to paint, in anatomy millimetres: x to the right of the film, y down, right side of the body. */
record Anatomy(List<Part> parts, List<Ridge> ridges) {
    private static final int REMEMBERED = 24;
    private static final Map<Key, Anatomy> KNOWN = new LinkedHashMap<>();

    private record Key(Region region, Build build) {}

    /** Builds the region for this person, or takes it from memory. */
    static Anatomy of(Region region, Build build) {
        synchronized (KNOWN) {
            Key key = new Key(region, build);
            Anatomy known = KNOWN.get(key);
            if (known == null) {
                known = build(AnatomyText.read(region), region, build);
                if (KNOWN.size() >= REMEMBERED) {
                    KNOWN.remove(KNOWN.keySet().iterator().next());
                }
                KNOWN.put(key, known);
            }
            return known;
        }
    }

    private static Anatomy build(AnatomyText text, Region region, Build build) {
        UnaryOperator<Node> warp = node -> warped(node, region, build);
        List<Part> parts = new ArrayList<>();
        if (!text.envelope().isEmpty()) {
            List<Capsule> scaled = text.envelope().stream()
                    .map(c -> scaled(c, warp, build.size()))
                    .toList();
            parts.add(Part.of("envelope", Material.SKIN, DepthMap.of(scaled, 0.8, 2.2, 2.5, 1.3), build.girth(), 0));
        }
        text.bodies().forEach(body -> parts.add(part(body.warped(warp), build)));
        List<Ridge> ridges = text.ridges().stream()
                .map(r -> new Ridge(
                        r.line().stream().map(warp).toList(),
                        r.widthMm(),
                        r.boneMm() * build.boneDensity(),
                        r.softMm()))
                .toList();
        return new Anatomy(List.copyOf(parts), ridges);
    }

    private static Part part(Body body, Build build) {
        long seed = Noise.seed(build.seed(), body.name());
        boolean bone = body.material() == Material.BONE;
        List<Node> contour = bone
                ? body.contour(0.35, 5, seed)
                : body.contour(
                        body.material() == Material.GAS ? 3 : 0.9, body.material() == Material.GAS ? 9 : 40, seed);
        DepthMap map = bone ? DepthMap.of(contour, 0.35, 1.1) : DepthMap.of(contour, 1.0, 5);
        if (bone) {
            thinOut(map, build.boneDensity(), seed);
        }
        double ratio = bone ? body.depthRatio() : body.depthRatio() * build.girth();
        return Part.of(body.name(), body.material(), map, ratio, body.grain());
    }

    private static void thinOut(DepthMap map, double density, long seed) {
        for (int i = 0; i < map.depth.length; i++) {
            double x = i % map.columns * map.step;
            double y = i / map.columns * map.step;
            double along = 1
                    + 0.16 * Noise.fractal(seed + 3, x / 9, y / 24, 3)
                    + (map.shell[i] > 1.8 ? 0.05 : 0.3) * Noise.smooth(seed + 9, x / 22, y / 22);
            map.shell[i] = (float) (map.shell[i] * Math.min(1.2, 0.35 + 0.65 * density) * along);
            map.fill[i] = (float) (map.fill[i] * density * (1 + 0.25 * Noise.fractal(seed + 5, x / 14, y / 14, 3)));
        }
    }

    /** Where a place of the average anatomy lies in this person. */
    static Place in(Region region, Build build, Place place) {
        Node node = warped(new Node(place.x(), place.y(), 0, 0, 0), region, build);
        return new Place(node.x(), node.y());
    }

    private static Node warped(Node node, Region region, Build build) {
        double wave = Math.max(region.widthMm(), region.heightMm()) / 3;
        double amount = 0.026 * wave;
        double dx = amount * Noise.smooth(build.seed() + 101, node.x() / wave, node.y() / wave);
        double dy = amount * Noise.smooth(build.seed() + 202, node.x() / wave, node.y() / wave);
        return node.at(build.size() * (node.x() + dx), build.size() * (node.y() + dy));
    }

    private static Capsule scaled(Capsule capsule, UnaryOperator<Node> warp, double size) {
        Node from = warp.apply(new Node(capsule.x0(), capsule.y0(), 0, 0, 0));
        Node to = warp.apply(new Node(capsule.x1(), capsule.y1(), 0, 0, 0));
        return new Capsule(
                from.x(), from.y(), capsule.r0() * size, to.x(), to.y(), capsule.r1() * size, capsule.flat() * size);
    }
}
