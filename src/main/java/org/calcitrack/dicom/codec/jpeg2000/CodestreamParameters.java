package org.calcitrack.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calcitrack.dicom.codec.CodecBounds;
import org.jspecify.annotations.Nullable;

/** The marker segments that govern coding (T.800 A.6), of the whole image or, in a copy, of one tile. */
final class CodestreamParameters {

    private static final int LEVELS_MAX = 32;

    private @Nullable CodingStyle style;
    private @Nullable Quantisation quantisation;
    private final Map<Integer, CodingStyle> componentStyles = new HashMap<>();
    private final Map<Integer, Quantisation> componentQuantisations = new HashMap<>();
    private final Map<Integer, Integer> roiShifts = new HashMap<>();
    private List<Progression> changes = new ArrayList<>();
    private int order;
    int layers;
    boolean componentTransform;

    CodestreamParameters copy() {
        CodestreamParameters copy = new CodestreamParameters();
        copy.style = style;
        copy.quantisation = quantisation;
        copy.componentStyles.putAll(componentStyles);
        copy.componentQuantisations.putAll(componentQuantisations);
        copy.roiShifts.putAll(roiShifts);
        copy.changes = new ArrayList<>(changes);
        copy.order = order;
        copy.layers = layers;
        copy.componentTransform = componentTransform;
        return copy;
    }

    CodingStyle style(int component) {
        return present(componentStyles.getOrDefault(component, style));
    }

    Quantisation quantisation(int component) {
        return present(componentQuantisations.getOrDefault(component, quantisation));
    }

    int roiShift(int component) {
        return roiShifts.getOrDefault(component, 0);
    }

    List<Progression> progressions(int components) {
        return changes.isEmpty() ? List.of(new Progression(order, 0, LEVELS_MAX + 1, 0, components, layers)) : changes;
    }

    /** COD, T.800 A.6.1. A tile's own default overrules what the main header says of components. */
    void cod(Segment in, boolean inTile) {
        int flags = in.u8();
        order = in.u8();
        layers = in.u16();
        componentTransform = in.u8() == 1;
        style = style(in, (flags & 1) != 0);
        if (order > 4 || layers == 0) {
            throw CodecBounds.corrupt("The JPEG 2000 coding style is out of range");
        }
        if (inTile) {
            componentStyles.clear();
        }
    }

    /** COC, T.800 A.6.2. */
    void coc(Segment in, int components) {
        int component = in.component(components);
        componentStyles.put(component, style(in, (in.u8() & 1) != 0));
    }

    /** QCD, T.800 A.6.4. */
    void qcd(Segment in, boolean inTile) {
        quantisation = quantisation(in);
        if (inTile) {
            componentQuantisations.clear();
        }
    }

    /** QCC, T.800 A.6.5. */
    void qcc(Segment in, int components) {
        componentQuantisations.put(in.component(components), quantisation(in));
    }

    /** RGN, T.800 A.6.3. */
    void rgn(Segment in, int components) {
        int component = in.component(components);
        in.u8();
        roiShifts.put(component, Math.min(31, in.u8()));
    }

    /** POC, T.800 A.6.6. */
    void poc(Segment in, int components) {
        boolean wide = components > 256;
        while (in.remaining() >= (wide ? 9 : 7)) {
            int resolutionStart = in.u8();
            int componentStart = wide ? in.u16() : in.u8();
            int layerEnd = in.u16();
            int resolutionEnd = in.u8();
            int componentEnd = wide ? in.u16() : in.u8();
            int nextOrder = in.u8();
            changes.add(new Progression(
                    nextOrder,
                    resolutionStart,
                    resolutionEnd,
                    componentStart,
                    componentEnd == 0 ? components : Math.min(components, componentEnd),
                    Math.min(layers, layerEnd)));
        }
    }

    private static CodingStyle style(Segment in, boolean ownPrecincts) {
        int levels = in.u8();
        int blockWidth = in.u8() + 2;
        int blockHeight = in.u8() + 2;
        int blockStyle = in.u8();
        boolean reversible = in.u8() == 1;
        if (levels > LEVELS_MAX || blockWidth > 10 || blockHeight > 10 || blockWidth + blockHeight > 12) {
            throw CodecBounds.corrupt("The JPEG 2000 coding style is out of range");
        }
        if ((blockStyle & 0xC0) != 0) {
            throw CodecBounds.unsupported("High-throughput JPEG 2000");
        }
        int[] precincts = new int[levels + 1];
        for (int r = 0; r <= levels; r++) {
            precincts[r] = ownPrecincts ? in.u8() : 0xFF;
        }
        return new CodingStyle(levels, blockWidth, blockHeight, blockStyle, reversible, precincts);
    }

    private static Quantisation quantisation(Segment in) {
        int head = in.u8();
        int kind = head & 31;
        int count = kind == 1 ? 1 : kind == 0 ? in.remaining() : in.remaining() / 2;
        int[] steps = new int[count];
        for (int i = 0; i < count; i++) {
            steps[i] = kind == 0 ? in.u8() >> 3 << 11 : in.u16();
        }
        if (kind > 2 || count == 0) {
            throw CodecBounds.corrupt("The JPEG 2000 quantisation is out of range");
        }
        return new Quantisation(kind, head >> 5, steps);
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw CodecBounds.corrupt("The JPEG 2000 main header is incomplete");
        }
        return value;
    }
}
