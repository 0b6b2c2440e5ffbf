/** Original files, kept by the digest of their bytes and never changed, and what was derived from them. */
@NullMarked
package org.calcitrack.imaging.storage;

import org.jspecify.annotations.NullMarked;
