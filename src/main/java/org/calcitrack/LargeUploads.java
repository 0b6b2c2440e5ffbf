package org.calcitrack;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the web server read films in large pieces. With its eight kilobytes a thread goes to sleep and is woken more than
 * a thousand times for one film.
 */
@Component
@ConditionalOnWebApplication
class LargeUploads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PIECE_BYTES = String.valueOf(128 << 10);

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setProperty("socket.appReadBufSize", PIECE_BYTES));
    }
}
