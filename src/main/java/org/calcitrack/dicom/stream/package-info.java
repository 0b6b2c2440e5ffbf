/** Bytes to elements and back. */
@NullMarked
package org.calcitrack.dicom.stream;

import org.jspecify.annotations.NullMarked;
