package org.calcitrack.imaging.photo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a photo says without being unpacked.
 *
 * @param rows height when upright, pixels
 * @param columns width when upright, pixels
 * @param orientation how the stored pixels are turned to stand upright
 * @param takenOn the day the camera noted
 * @param camera make and model as the camera noted them
 * @param pictures how many the file holds, such as the pages of a TIFF; the first one is the photo
 */
public record PhotoHeader(
        int rows,
        int columns,
        Orientation orientation,
        Optional<LocalDate> takenOn,
        Optional<String> camera,
        int pictures) {}
