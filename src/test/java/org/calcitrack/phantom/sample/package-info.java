/** The six sample patients: who they are, what their films show at each visit, and the files that are made of that. */
@NullMarked
package org.calcitrack.phantom.sample;

import org.jspecify.annotations.NullMarked;
