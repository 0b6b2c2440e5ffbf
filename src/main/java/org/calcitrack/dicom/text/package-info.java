/** Character sets and the forms of text values. */
@NullMarked
package org.calcitrack.dicom.text;

import org.jspecify.annotations.NullMarked;
