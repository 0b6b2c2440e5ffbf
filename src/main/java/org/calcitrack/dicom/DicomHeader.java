package org.calcitrack.dicom;

import java.util.List;

/**
 * All that a file says apart from its pixels.
 *
 * @param fileMeta group 0002, empty when the file has none
 * @param dataset the elements before Pixel Data
 * @param transferSyntax how the data set is really encoded, which may differ from what the file claims
 * @param pixelData whether Pixel Data follows
 * @param truncated whether the file ends before its last element does
 * @param deviations what departs from the standard
 */
public record DicomHeader(
        DicomObject fileMeta,
        DicomObject dataset,
        TransferSyntax transferSyntax,
        boolean pixelData,
        boolean truncated,
        List<Deviation> deviations) {

    public DicomHeader {
        deviations = List.copyOf(deviations);
    }
}
