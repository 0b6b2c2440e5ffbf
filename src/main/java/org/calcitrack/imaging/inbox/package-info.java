/** A folder into which other programmes put films, such as DCMTK's storescp or an archive's export. */
@NullMarked
package org.calcitrack.imaging.inbox;

import org.jspecify.annotations.NullMarked;
