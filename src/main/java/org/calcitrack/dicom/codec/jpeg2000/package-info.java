/** JPEG 2000 part 1 as in ITU-T T.800. */
@NullMarked
package org.calcitrack.dicom.codec.jpeg2000;

import org.jspecify.annotations.NullMarked;
