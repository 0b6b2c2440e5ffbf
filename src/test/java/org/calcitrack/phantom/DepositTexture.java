package org.calcitrack.phantom;

/** The inside of a deposit: relative thickness of calcium (about 0 to 1.3) at a place, by morphology. */
sealed interface DepositTexture {
    /** Relative thickness at (x, y) in anatomy mm, depth mm inside the outline. */
    double at(double x, double y, double depth);

    static DepositTexture of(Deposit deposit) {
        double halfWidth = Math.sqrt(deposit.areaMm2() / Math.PI);
        long seed = deposit.seed();
        return switch (deposit.morphology()) {
            case NODULAR -> new Nodule(seed, halfWidth);
            case SHEET_LIKE -> new Sheet(seed);
            case RETICULAR -> new Net(seed);
            case LINEAR -> new Cord(seed);
            case AMORPHOUS -> new Cloud(seed, halfWidth);
            case PUNCTATE -> new Dots(seed);
            case TUMORAL_MASS -> new Popcorn(seed, halfWidth);
            case MIXED -> new Mixture(new Popcorn(seed, halfWidth), new Net(seed + 9), deposit.centre());
        };
    }

    private static double dome(double depth, double radius) {
        double d = Math.min(depth / radius, 1);
        return Math.sqrt(d * (2 - d));
    }

    /** A stone with a rim. */
    record Nodule(long seed, double halfWidth) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double rim = StrictMath.exp(-StrictMath.pow((depth - 0.35) / 0.5, 2));
            double grain =
                    1 + 0.22 * Noise.fractal(seed, x / 1.6, y / 1.6, 3) + 0.16 * Noise.smooth(seed + 4, x / 4, y / 4);
            return (0.3 + 0.6 * dome(depth, 0.85 * halfWidth) + 0.22 * rim) * grain;
        }
    }

    /** A plate seen at an angle: uneven, crumbling, with a few cracks across. */
    record Sheet(long seed) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double wobbleX = x + 2.2 * Noise.fractal(seed + 8, x / 5, y / 5, 3);
            double wobbleY = y + 2.2 * Noise.fractal(seed + 9, x / 5, y / 5, 3);
            Cells plates = Cells.at(seed, wobbleX / 7, wobbleY / 11);
            double open = Math.clamp(0.4 + Noise.smooth(seed + 6, x / 9, y / 9), 0.0, 1.0);
            double crack = 1 - 0.45 * open * StrictMath.exp(-StrictMath.pow(plates.toWall() * 9 / 0.4, 2));
            double tilt = 0.72 + 0.3 * plates.cellValue();
            double crumbs = Math.max(0.15, 1 + 1.3 * Noise.fractal(seed + 3, x / 2.6, y / 4, 4));
            double rim = 0.12 * StrictMath.exp(-StrictMath.pow((depth - 0.4) / 0.5, 2));
            return (0.25 + 0.55 * dome(depth, 1.8)) * crack * tilt * crumbs + rim;
        }
    }

    /** Lace: strands of uneven thickness around soft tissue, broken here and there, with crumbs on them. */
    record Net(long seed) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double wobbleX = x + 1.9 * Noise.fractal(seed + 8, x / 3.2, y / 3.2, 3);
            double wobbleY = y + 1.9 * Noise.fractal(seed + 9, x / 3.2, y / 3.2, 3);
            double coarse = strand(seed, wobbleX / 3.4, wobbleY / 4.6, 4, 0.5);
            double fine = strand(seed + 17, wobbleX / 1.8, wobbleY / 2.2, 2, 0.32);
            double patchy = Math.clamp(0.8 + Noise.fractal(seed + 5, x / 5, y / 5, 2) * 1.6, 0.12, 1.4);
            double crumbs = Math.max(0.2, 1 + 1.1 * Noise.fractal(seed + 11, x / 1.1, y / 1.1, 2));
            double edge = 0.35 + 0.65 * Math.min(1, depth / 1.2);
            return Math.min(1.2, (0.75 * coarse + 0.5 * fine) * patchy * crumbs * edge) + 0.09;
        }

        private static double strand(long seed, double x, double y, double size, double halfWidth) {
            double q = Cells.at(seed, x, y).toWall() * size / halfWidth;
            return StrictMath.exp(-q * q);
        }
    }

    /** A band along a fascia: two strands with gaps. */
    record Cord(long seed) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double strand = 0.45 + 0.55 * dome(depth, 1.1);
            double gaps = Math.clamp(0.8 + 0.9 * Noise.smooth(seed, x / 6, y / 6), 0.3, 1.1);
            return strand * gaps * (1 + 0.3 * Noise.fractal(seed + 2, x / 1.2, y / 1.2, 3));
        }
    }

    /** Flocculent, without a sharp edge. */
    record Cloud(long seed, double halfWidth) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double flakes = Math.max(0, 0.55 + 1.1 * Noise.fractal(seed, x / 3.4, y / 3.4, 4));
            return (0.12 + 0.88 * dome(depth, 0.55 * halfWidth)) * flakes;
        }
    }

    /** Many dots with clear tissue between them. */
    record Dots(long seed) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double sum = 0;
            for (int layer = 0; layer < 2; layer++) {
                double size = 2.3 + 1.2 * layer;
                Cells cell = Cells.at(seed + 31L * layer, x / size, y / size);
                double radius = 0.28 + 0.42 * cell.cellValue();
                double q = cell.toSeed() * size / radius;
                sum += cell.cellValue() > 0.25 ? Math.max(0, 1 - q * q) : 0;
            }
            return Math.min(1, sum) * dome(depth + 0.3, 0.8);
        }
    }

    /** Lobules of several sizes lying over each other, mottled, with looser tissue between them. */
    record Popcorn(long seed, double halfWidth) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double size = Math.clamp(halfWidth * 0.5, 2.2, 7);
            double wobbleX = x + 0.35 * size * Noise.fractal(seed + 3, x / size, y / size, 3);
            double wobbleY = y + 0.35 * size * Noise.fractal(seed + 4, x / size, y / size, 3);
            double big = lobule(seed, wobbleX, wobbleY, size);
            double middle = lobule(seed + 13, wobbleX, wobbleY, size * 0.55);
            double small = lobule(seed + 29, wobbleX, wobbleY, size * 0.3);
            double mottled = Math.max(0.3, 1 + 0.8 * Noise.fractal(seed + 7, x / 2.4, y / 2.4, 4));
            double edge = 0.3 + 0.7 * dome(depth, 2.2);
            double whole = 0.5 + 0.5 * dome(depth, 0.8 * halfWidth);
            return edge * whole * mottled * (0.16 + 0.5 * big + 0.34 * middle + 0.22 * small);
        }

        private static double lobule(long seed, double x, double y, double size) {
            Cells cell = Cells.at(seed, x / size, y / size);
            double q = cell.toSeed() / 0.78;
            return Math.sqrt(Math.max(0, 1 - q * q)) * (0.5 + 0.7 * cell.cellValue());
        }
    }

    /** One pattern on one side, another on the other, overlapping in the middle. */
    record Mixture(DepositTexture one, DepositTexture other, Place centre) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double t = Math.clamp(0.5 + (x - centre.x() + y - centre.y()) / 10, 0.0, 1.0);
            return (1 - t) * one.at(x, y, depth) + t * other.at(x, y, depth);
        }
    }
}
