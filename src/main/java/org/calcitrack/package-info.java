/** Calcitrack: follows calcinosis on serial radiographs. Each direct sub-package is one module. */
@NullMarked
package org.calcitrack;

import org.jspecify.annotations.NullMarked;
