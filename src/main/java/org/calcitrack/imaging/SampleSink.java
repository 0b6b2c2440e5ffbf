package org.calcitrack.imaging;

import java.io.IOException;

/** Takes the samples of a film row by row from the top; the array is used again for the next row. */
@FunctionalInterface
interface SampleSink {

    void row(int row, int[] samples) throws IOException;
}
