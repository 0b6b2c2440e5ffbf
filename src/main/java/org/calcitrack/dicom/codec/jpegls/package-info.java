/** JPEG-LS as in ITU-T T.87. */
@NullMarked
package org.calcitrack.dicom.codec.jpegls;

import org.jspecify.annotations.NullMarked;
