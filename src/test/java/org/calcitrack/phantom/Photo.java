package org.calcitrack.phantom;

import java.util.List;

/**
 * A photograph or scan of a printed film, without any DICOM header.
 *
 * @param bytes the file
 * @param columns width as it is to be looked at, after the EXIF orientation
 * @param rows height as it is to be looked at
 * @param truth the deposits in the upright picture's pixels
 * @param rulerFrom left end of the 100 mm scale, in the upright picture's pixels; the scale lay on the detector
 * @param rulerTo right end of the scale
 */
public record Photo(byte[] bytes, int columns, int rows, List<DepositTruth> truth, Place rulerFrom, Place rulerTo) {}
