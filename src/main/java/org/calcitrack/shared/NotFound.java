package org.calcitrack.shared;

/** Nothing is kept under this identity. */
public class NotFound extends RuntimeException {

    public NotFound(Identifier id) {
        super("Nothing is kept as " + id);
    }

    public NotFound(String what) {
        super(what);
    }
}
