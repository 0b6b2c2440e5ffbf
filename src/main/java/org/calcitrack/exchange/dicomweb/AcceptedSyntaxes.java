package org.calcitrack.exchange.dicomweb;

import java.util.List;
import org.calcitrack.dicom.TransferSyntax;

/**
 * The transfer syntaxes that a programme accepts (PS3.18 8.7.3.5.2).
 *
 * @param uids as it names them: empty for the default, which is explicit little endian, and * for the file's own
 */
record AcceptedSyntaxes(List<String> uids) {

    /** Whether bytes in this syntax may be sent as they are. */
    boolean includes(String uid) {
        return uids.contains("*") || uids.contains(uid) || uid.equals(explicit()) && uids.contains("");
    }

    /** Whether explicit little endian may be sent, which every film can be turned into. */
    boolean includesExplicit() {
        return includes(explicit());
    }

    private static String explicit() {
        return TransferSyntax.EXPLICIT_LITTLE_ENDIAN.uid();
    }
}
