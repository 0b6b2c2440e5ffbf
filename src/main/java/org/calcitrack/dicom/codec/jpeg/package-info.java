/** JPEG as in ITU-T T.81: sequential, progressive and lossless. */
@NullMarked
package org.calcitrack.dicom.codec.jpeg;

import org.jspecify.annotations.NullMarked;
