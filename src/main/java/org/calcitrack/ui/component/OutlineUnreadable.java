package org.calcitrack.ui.component;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** What a browser sent is no outline; the message says which rule it breaks. */
public final class OutlineUnreadable extends Rejected {

    OutlineUnreadable(String message) {
        super(new ErrorCode("ui.outline-unreadable"), message);
    }
}
