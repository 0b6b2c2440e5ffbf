/** DICOM JSON (PS3.18 annex F). */
@NullMarked
package org.calcitrack.dicom.json;

import org.jspecify.annotations.NullMarked;
