package org.calcitrack.phantom;

import java.util.stream.IntStream;

/** From paths to the energy that reaches the plate: attenuation, heel effect, collimator, blur, scatter and quantum noise. */
final class Exposure {
    // Linear attenuation per mm at two effective energies (NIST XCOM tables: water; compact bone of 1.92 g/cm3).
    private static final double[] LIMB = {0.0262, 0.118, 0.0208, 0.0640};
    private static final double[] TRUNK = {0.0204, 0.0720, 0.0183, 0.0480};
    private static final double FOCAL_BLUR_MM = 0.13;

    private final FilmSpec spec;
    private final int rows;
    private final int columns;
    private final double spacing;
    private final long seed;

    Exposure(FilmSpec spec) {
        this.spec = spec;
        rows = spec.detector().rows();
        columns = spec.detector().columns();
        spacing = spec.detector().spacingMm();
        seed = Noise.seed(spec.seed(), "exposure");
    }

    /** Energy on each pixel, 1 where the beam meets nothing. */
    float[] expose(PathMap paths) {
        float[] direct = attenuated(paths);
        float[] blurred = Blur.gaussian(direct, columns, rows, Math.max(0.35, FOCAL_BLUR_MM / spacing));
        float[] scatter = Blur.gaussian(direct, columns, rows, 26 / spacing);
        float[] glare = Blur.gaussian(direct, columns, rows, 5 / spacing);
        double share = spec.region().trunk() ? 0.22 : 0.14;
        combine(blurred, scatter, glare, share);
        return noisy(blurred);
    }

    private float[] attenuated(PathMap paths) {
        double[] mu = spec.region().trunk() ? TRUNK : LIMB;
        Collimator collimator = Collimator.of(spec);
        double heel = Noise.between(seed, 1, 0.10, 0.22);
        double heelAngle = Noise.between(seed, 2, -0.3, 0.3) + (Noise.uniform(seed, 3) < 0.5 ? 0 : StrictMath.PI);
        double cos = StrictMath.cos(heelAngle);
        double sin = StrictMath.sin(heelAngle);
        float[] direct = new float[rows * columns];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                int i = row * columns + column;
                double soft = Math.max(0, paths.soft[i]);
                double bone = Math.max(0, paths.bone[i]);
                double through = 0.5 * StrictMath.exp(-mu[0] * soft - mu[1] * bone)
                        + 0.5 * StrictMath.exp(-mu[2] * soft - mu[3] * bone);
                double x = 2.0 * column / columns - 1;
                double y = 2.0 * row / rows - 1;
                double field = 1 + heel * (cos * y + sin * x) - 0.05 * (x * x + y * y);
                direct[i] = (float) (through * field * collimator.open(column + 0.5, row + 0.5));
            }
        });
        return direct;
    }

    private void combine(float[] direct, float[] scatter, float[] glare, double share) {
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                direct[i] = (float) ((1 - share) * direct[i] + (share - 0.05) * scatter[i] + 0.05 * glare[i] + 0.0004);
            }
        });
    }

    private float[] noisy(float[] energy) {
        double quanta = 7_000_000
                * spec.technique().dose()
                * spacing
                * spacing
                * (spec.region().trunk() ? 20 : 1);
        float[] grain = new float[rows * columns];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                grain[i] = Noise.gaussian(seed + 11, i);
            }
        });
        float[] soft = Blur.gaussian(grain, columns, rows, 0.6);
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                double deviation = Math.sqrt(energy[i] / quanta) + 0.0004 * energy[i];
                energy[i] = (float) Math.max(1e-6, energy[i] + deviation * (1.3 * soft[i] + 0.45 * grain[i]));
            }
        });
        return energy;
    }
}
