package org.calcitrack.dicom.codec.jpeg;

import java.util.List;

/**
 * A scan header (T.81 B.2.3).
 *
 * @param first start of spectral selection, or the predictor of lossless scans
 * @param low successive approximation low bit, or the point transform
 */
record JpegScan(List<Part> parts, int first, int last, int high, int low) {

    /** One component of a scan with its tables. */
    record Part(JpegComponent component, int dc, int ac) {}
}
