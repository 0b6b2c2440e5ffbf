/** The tags of PS3.6. */
@NullMarked
package org.calcitrack.dicom.dictionary;

import org.jspecify.annotations.NullMarked;
