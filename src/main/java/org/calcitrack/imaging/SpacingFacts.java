package org.calcitrack.imaging;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The raw statements of a DICOM header about the size of a pixel, each as found, before the rule weighs them.
 *
 * @param pixelSpacing Pixel Spacing (0028,0030), mm
 * @param calibrationType Pixel Spacing Calibration Type (0028,0A02), empty when absent
 * @param calibrationDescription Pixel Spacing Calibration Description (0028,0A04), empty when absent
 * @param imagerPixelSpacing Imager Pixel Spacing (0018,1164), mm
 * @param nominalScannedPixelSpacing Nominal Scanned Pixel Spacing (0018,2010), mm
 * @param magnificationFactor Estimated Radiographic Magnification Factor (0018,1114)
 * @param sourceToDetector Distance Source to Detector (0018,1110), mm
 * @param sourceToPatient Distance Source to Patient (0018,1111), mm
 */
record SpacingFacts(
        Optional<PixelSpacing> pixelSpacing,
        String calibrationType,
        String calibrationDescription,
        Optional<PixelSpacing> imagerPixelSpacing,
        Optional<PixelSpacing> nominalScannedPixelSpacing,
        OptionalDouble magnificationFactor,
        OptionalDouble sourceToDetector,
        OptionalDouble sourceToPatient) {}
