package org.calcitrack.dicom.codec.jpeg2000;

import java.util.List;

/** The code-blocks of one place and resolution, whose contributions share packets (T.800 B.6). */
final class Precinct {

    /** The code-blocks of one band with their tag trees. */
    record Band(Subband band, int wide, int high, CodeBlock[] blocks, TagTree inclusion, TagTree zeroPlanes) {}

    final int component;
    final int resolution;
    /** Where packets of position-ordered progressions meet it, on the reference grid. */
    final long x;

    final long y;
    final List<Band> bands;
    final CodingStyle style;
    int nextLayer;

    Precinct(int component, int resolution, long x, long y, List<Band> bands, CodingStyle style) {
        this.component = component;
        this.resolution = resolution;
        this.x = x;
        this.y = y;
        this.bands = bands;
        this.style = style;
    }
}
