package org.calcitrack.imaging;

/** Watches an import: hears every verdict, on the import's threads, and may cancel what has not begun. */
public interface ImportWatcher {

    /** Watches nothing. */
    ImportWatcher NONE = entry -> {};

    /** A file has its verdict; called from several threads. */
    void accept(ImportEntry entry);

    /** Whether no further file shall begin; those under way are finished. */
    default boolean isCancelled() {
        return false;
    }
}
