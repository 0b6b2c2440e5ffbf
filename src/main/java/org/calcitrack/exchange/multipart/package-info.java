/** Messages of several parts (RFC 2046 5.1), read as they arrive. */
@NullMarked
package org.calcitrack.exchange.multipart;

import org.jspecify.annotations.NullMarked;
