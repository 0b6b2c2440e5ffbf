/** The compressions of Pixel Data. */
@NullMarked
package org.calcitrack.dicom.codec;

import org.jspecify.annotations.NullMarked;
