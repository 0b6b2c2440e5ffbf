/** How right the machine's proposals are, measured on phantoms whose truth is known: ./calcitrack accuracy. */
package org.calcitrack.accuracy;
