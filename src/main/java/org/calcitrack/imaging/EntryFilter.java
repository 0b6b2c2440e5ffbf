package org.calcitrack.imaging;

import java.util.Optional;

/**
 * Which lines of a receipt are wanted.
 *
 * @param name a part of the file's name or path, case aside; blank for any
 */
public record EntryFilter(Optional<Verdict> verdict, String name) {

    public static final EntryFilter ALL = new EntryFilter(Optional.empty(), "");
}
