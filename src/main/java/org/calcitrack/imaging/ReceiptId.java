package org.calcitrack.imaging;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies the receipt of one import. */
public record ReceiptId(UUID value) implements Identifier {

    public static ReceiptId random() {
        return new ReceiptId(UUID.randomUUID());
    }
}
