package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which a programme reaches this server: as configured, or as it asked. */
@Component
class ServerAddress {

    private final String configured;

    ServerAddress(@Value("${calcitrack.dicomweb.public-address:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    String base(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/dicomweb")
                        .toUriString()
                : configured;
    }
}
