package org.calcitrack.imaging;

import java.util.Locale;
import java.util.Set;

/** Files that operating systems leave in folders and ZIPs, and names that claim to be DICOM. */
final class SystemFiles {

    private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "desktop.ini", "autorun.inf");

    private SystemFiles() {}

    static boolean isOne(String path) {
        String lower = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        return NAMES.contains(name) || name.startsWith("._") || lower.contains("__macosx/");
    }

    /** Whether the name says that the file is DICOM. */
    static boolean claimsDicom(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".dcm") || lower.endsWith(".dicom") || lower.endsWith(".ima");
    }
}
