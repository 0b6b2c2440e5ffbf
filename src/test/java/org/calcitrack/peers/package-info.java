/** Programmes of others that speak with a running Calcitrack; where one is not installed, its tests are skipped by name. */
@NullMarked
package org.calcitrack.peers;

import org.jspecify.annotations.NullMarked;
