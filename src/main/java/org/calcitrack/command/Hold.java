package org.calcitrack.command;

/** What whoever waits for an import can do to it, from another thread. */
interface Hold {

    /** No further file begins; those under way are finished. */
    void pause();

    void goOn();

    /** No further file begins, and the import ends. */
    void cancel();
}
