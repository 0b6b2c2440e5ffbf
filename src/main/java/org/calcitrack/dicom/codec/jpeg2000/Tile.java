package org.calcitrack.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One tile: packets into blocks, blocks into bands, bands into samples. */
final class Tile {

    /** A code-block that has something to decode, and where it goes. */
    private record Job(CodeBlock block, Subband band, TileComponent component, float[] plane) {}

    private final List<TileComponent> components;
    private final int[] bits;

    /**
     * @param bits precision of each component
     */
    Tile(List<TileComponent> components, int[] bits) {
        this.components = components;
        this.bits = bits;
    }

    void readPackets(List<Progression> progressions, byte[] data) {
        List<Precinct> precincts = new ArrayList<>();
        components.forEach(c -> precincts.addAll(c.precincts));
        PacketReader in = new PacketReader(data);
        progressions.forEach(p -> p.read(precincts, in));
    }

    /** Samples of each component before the component transform and the level shift. */
    List<float[]> samples() {
        List<float[]> planes = new ArrayList<>();
        components.forEach(c -> planes.add(new float[Math.multiplyExact(c.width(), c.height())]));
        jobs(planes).parallel().forEach(this::decode);
        for (int i = 0; i < planes.size(); i++) {
            synthesise(components.get(i), planes.get(i));
        }
        return planes;
    }

    private Stream<Job> jobs(List<float[]> planes) {
        List<Job> jobs = new ArrayList<>();
        for (TileComponent component : components) {
            for (Precinct precinct : component.precincts) {
                for (Precinct.Band band : precinct.bands) {
                    for (CodeBlock block : band.blocks()) {
                        if (block.passes > 0) {
                            jobs.add(new Job(block, band.band(), component, planes.get(component.index)));
                        }
                    }
                }
            }
        }
        return jobs.stream();
    }

    private void decode(Job job) {
        CodeBlock block = job.block;
        Subband band = job.band;
        Quantisation quantisation = job.component.quantisation;
        int exponent = quantisation.exponent(band.index());
        int planes = quantisation.guardBits() + exponent - 1 + job.component.roiShift - block.zeroPlanes; // E-2
        if (planes < 1) {
            return;
        }
        if (planes > 30) {
            throw org.calcitrack.dicom.codec.CodecBounds.unsupported("JPEG 2000 of " + planes + " bit planes");
        }
        int width = block.x1 - block.x0;
        BlockDecoder decoder = new BlockDecoder(width, block.y1 - block.y0, band.kind(), job.component.style);
        int[] doubled = decoder.decode(block, planes);
        store(job, doubled, width);
    }

    private void store(Job job, int[] doubled, int width) {
        TileComponent component = job.component;
        boolean reversible = component.style.reversible();
        int range = bits[component.index] + job.band.gain();
        float step = reversible ? 1 : component.quantisation.stepSize(job.band.index(), range);
        int left = job.band.left() + job.block.x0 - job.band.x0();
        int top = job.band.top() + job.block.y0 - job.band.y0();
        for (int i = 0; i < doubled.length; i++) {
            int value = component.roiShift == 0 ? doubled[i] : scaledDown(doubled[i], component.roiShift);
            int at = (top + i / width) * component.width() + left + i % width;
            job.plane[at] = reversible ? value / 2 : value * step / 2;
        }
    }

    /** Coefficients of a region of interest were shifted above all others (T.800 H.1). */
    private static int scaledDown(int doubled, int shift) {
        int magnitude = Math.abs(doubled);
        int scaled = magnitude >> shift + 1 != 0 ? magnitude >> shift : magnitude;
        return doubled < 0 ? -scaled : scaled;
    }

    private static void synthesise(TileComponent c, float[] plane) {
        for (int r = 1; r <= c.style.levels(); r++) {
            int width = c.at(c.x1, r) - c.at(c.x0, r);
            int height = c.at(c.y1, r) - c.at(c.y0, r);
            if (width > 0 && height > 0) {
                new Wavelet(c.style.reversible(), c.width(), width, height, c.at(c.x0, r) & 1, c.at(c.y0, r) & 1)
                        .inverse(plane);
            }
        }
    }
}
