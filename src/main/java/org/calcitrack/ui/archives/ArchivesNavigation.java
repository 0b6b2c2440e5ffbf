package org.calcitrack.ui.archives;

import com.vaadin.flow.router.RouterLink;

/** The way to the archives, for other screens to offer. */
public final class ArchivesNavigation {

    private ArchivesNavigation() {}

    /** A link to the search of remote archives. */
    public static RouterLink link() {
        return new RouterLink("Archives", ArchivesView.class);
    }
}
