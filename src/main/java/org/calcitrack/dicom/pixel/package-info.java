/** From Pixel Data to stored values. */
@NullMarked
package org.calcitrack.dicom.pixel;

import org.jspecify.annotations.NullMarked;
