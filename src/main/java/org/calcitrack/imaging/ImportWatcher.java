package org.calcitrack.imaging;

/** Watches an import: hears every verdict, on the import's threads, and may cancel what has not begun. */
public interface ImportWatcher {

    /** Watches nothing. */
    ImportWatcher NONE = entry -> {};

    /** A file has its verdict; called from several threads. */
    void accept(ImportEntry entry);

    /**
     * The same, with what was brought: the file itself, or the ZIP that it lies in. An entry shortens a long name, this
     * one is whole.
     */
    default void accept(IncomingFile brought, ImportEntry entry) {
        accept(entry);
    }

    /** Whether no further file shall begin; those under way are finished. */
    default boolean isCancelled() {
        return false;
    }
}
