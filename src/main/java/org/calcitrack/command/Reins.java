package org.calcitrack.command;

/** Holds an import of this process, which asks before each file and waits while it is paused. */
final class Reins implements Hold {

    private static final long LOOK_MILLIS = 500;

    private boolean paused;
    private boolean cancelled;

    @Override
    public synchronized void pause() {
        paused = true;
    }

    @Override
    public synchronized void goOn() {
        paused = false;
        notifyAll();
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    /**
     * Waits while the import is paused, and tells whether it is to end.
     *
     * @param meanwhile done now and then while it waits
     */
    boolean isCancelled(Runnable meanwhile) {
        while (waits()) {
            meanwhile.run();
        }
        return isCancelled();
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    private synchronized boolean waits() {
        if (paused && !cancelled) {
            try {
                wait(LOOK_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                cancelled = true;
            }
        }
        return paused && !cancelled;
    }
}
