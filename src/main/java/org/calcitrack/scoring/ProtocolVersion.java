package org.calcitrack.scoring;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Names a version of a scoring protocol in the audit trail. */
public record ProtocolVersion(UUID value) implements Identifier {

    /** Key and number tell it apart. */
    static ProtocolVersion of(Protocol protocol) {
        var name = (protocol.key() + " " + protocol.version()).getBytes(StandardCharsets.UTF_8);
        return new ProtocolVersion(UUID.nameUUIDFromBytes(name));
    }
}
