/** The films as a DICOMweb server shows them (PS3.18): searched, retrieved and stored over HTTP. */
@NullMarked
package org.calcitrack.exchange.dicomweb;

import org.jspecify.annotations.NullMarked;
