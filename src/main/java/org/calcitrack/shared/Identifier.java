package org.calcitrack.shared;

import java.util.UUID;

/** The identity of one thing the application keeps; each kind of thing has its own type. */
public interface Identifier {

    UUID value();
}
