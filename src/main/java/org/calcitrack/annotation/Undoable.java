package org.calcitrack.annotation;

import java.util.UUID;

/**
 * A kind of thing whose changes on a film can be taken back. Rooms above implement it for what they keep, so that one
 * key undoes outlines, descriptions and links in the order in which they were made.
 */
public interface Undoable {

    /** The name under which the history keeps this kind. */
    String kind();

    /** Whether the thing still is as it was left in this state. */
    boolean stands(UUID subject, String state);

    /** Brings the thing into this state. */
    void bring(UUID subject, String state);
}
