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

    /** A plate seen at an angle, cracked and of uneven thickness. */
    record Sheet(long seed) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double wobbleX = x + 1.2 * Noise.smooth(seed + 8, x / 4, y / 4);
            double wobbleY = y + 1.2 * Noise.smooth(seed + 9, x / 4, y / 4);
            Cells plates = Cells.at(seed, wobbleX / 6, wobbleY / 8);
            double crack = 1 - 0.6 * StrictMath.exp(-StrictMath.pow(plates.toWall() * 7 / 0.35, 2));
            double tilt = 0.62 + 0.5 * plates.cellValue();
            double grain = 1 + 0.35 * Noise.fractal(seed + 3, x / 1.3, y / 2.6, 3);
            double rim = 0.22 * StrictMath.exp(-StrictMath.pow((depth - 0.4) / 0.45, 2));
            return (0.25 + 0.55 * dome(depth, 1.6)) * crack * tilt * grain + rim;
        }
    }

    /** Lace: thin walls around soft tissue, of two sizes. */
    record Net(long seed) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double wobbleX = x + 1.1 * Noise.fractal(seed + 8, x / 3, y / 3, 2);
            double wobbleY = y + 1.1 * Noise.fractal(seed + 9, x / 3, y / 3, 2);
            double coarse = wall(Cells.at(seed, wobbleX / 4.2, wobbleY / 5.2).toWall() * 4.6, 0.34);
            double fine = wall(Cells.at(seed + 17, wobbleX / 2.2, wobbleY / 2.6).toWall() * 2.4, 0.24);
            double patchy = Math.clamp(0.75 + 0.7 * Noise.smooth(seed + 5, x / 7, y / 7), 0.25, 1.3);
            double rim = wall(depth - 0.25, 0.35) * 0.5;
            return Math.min(1.1, (0.9 * coarse + 0.4 * fine) * patchy + rim) + 0.06;
        }

        private static double wall(double distance, double halfWidth) {
            double q = distance / halfWidth;
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

    /** Lobules packed together with clefts between them. */
    record Popcorn(long seed, double halfWidth) implements DepositTexture {
        @Override
        public double at(double x, double y, double depth) {
            double whole = 0.35 + 0.5 * dome(depth, 0.8 * halfWidth);
            double size = Math.clamp(halfWidth * 0.42, 1.8, 5.5);
            double big = lobule(seed, x, y, size);
            double small = lobule(seed + 13, x, y, size * 0.5);
            double edge = 0.45 + 0.55 * dome(depth, 0.9);
            double rim = 0.15 * StrictMath.exp(-StrictMath.pow((depth - 0.45) / 0.5, 2));
            return whole * edge * (0.3 + 0.55 * big + 0.3 * small) + rim;
        }

        private static double lobule(long seed, double x, double y, double size) {
            double wobble = 0.25 * size;
            Cells cell = Cells.at(
                    seed,
                    (x + wobble * Noise.smooth(seed + 3, x / size, y / size)) / size,
                    (y + wobble * Noise.smooth(seed + 4, x / size, y / size)) / size);
            double body = Math.sqrt(Math.min(1, cell.toWall() * 3.2));
            return body * (0.55 + 0.7 * cell.cellValue());
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
