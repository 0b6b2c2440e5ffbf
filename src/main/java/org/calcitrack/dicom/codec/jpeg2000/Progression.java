package org.calcitrack.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of packets in one order (T.800 A.6.6, B.12).
 *
 * @param order 0 LRCP, 1 RLCP, 2 RPCL, 3 PCRL, 4 CPRL
 * @param layerEnd and the other ends are exclusive
 */
record Progression(
        int order, int resolutionStart, int resolutionEnd, int componentStart, int componentEnd, int layerEnd) {

    private static final Comparator<Precinct> BY_RESOLUTION = Comparator.comparingInt(p -> p.resolution);
    private static final Comparator<Precinct> BY_COMPONENT = Comparator.comparingInt(p -> p.component);
    private static final Comparator<Precinct> BY_PLACE =
            Comparator.<Precinct>comparingLong(p -> p.y).thenComparingLong(p -> p.x);

    /** Reads all packets of this stretch that no earlier one has read. */
    void read(List<Precinct> all, PacketReader in) {
        List<Precinct> precincts =
                new ArrayList<>(all.stream().filter(this::covers).toList());
        in.search(10L * all.size());
        precincts.sort(comparator()); // stable: precincts of one resolution stay in raster order
        switch (order) {
            case 0 -> {
                byLayers(precincts, in);
            }
            case 1 -> {
                for (int r = resolutionStart; r < Math.min(resolutionEnd, 33); r++) {
                    int resolution = r;
                    List<Precinct> own = precincts.stream()
                            .filter(p -> p.resolution == resolution)
                            .toList();
                    in.search(precincts.size());
                    byLayers(own, in);
                }
            }
            default -> precincts.forEach(p -> layers(p, in));
        }
    }

    /** Begins with the first layer that any of them lacks, so that each layer brings a packet. */
    private void byLayers(List<Precinct> precincts, PacketReader in) {
        int first = precincts.stream().mapToInt(p -> p.nextLayer).min().orElse(layerEnd);
        for (int layer = first; layer < layerEnd; layer++) {
            in.search(precincts.size());
            layer(precincts, layer, in);
        }
    }

    private static void layer(List<Precinct> precincts, int layer, PacketReader in) {
        for (Precinct precinct : precincts) {
            if (precinct.nextLayer == layer) {
                in.packet(precinct, layer);
                precinct.nextLayer++;
            }
        }
    }

    private void layers(Precinct precinct, PacketReader in) {
        while (precinct.nextLayer < layerEnd) {
            in.packet(precinct, precinct.nextLayer++);
        }
    }

    private boolean covers(Precinct p) {
        return p.resolution >= resolutionStart
                && p.resolution < resolutionEnd
                && p.component >= componentStart
                && p.component < componentEnd;
    }

    private Comparator<Precinct> comparator() {
        return switch (order) {
            case 0, 1 -> BY_RESOLUTION.thenComparing(BY_COMPONENT);
            case 2 -> BY_RESOLUTION.thenComparing(BY_PLACE).thenComparing(BY_COMPONENT);
            case 3 -> BY_PLACE.thenComparing(BY_COMPONENT).thenComparing(BY_RESOLUTION);
            default -> BY_COMPONENT.thenComparing(BY_PLACE).thenComparing(BY_RESOLUTION);
        };
    }
}
