package org.calcitrack.command;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Leaves the door file when the server is ready, takes it away when it stops, and knows the secret. */
@Component
@ConditionalOnWebApplication
class DoorKeeper {

    private static final int SECRET_BYTES = 32;

    private final String secret = secret();
    private final Path home;
    private final Environment environment;

    DoorKeeper(@Value("${calcitrack.home}") Path home, Environment environment) {
        this.home = home;
        this.environment = environment;
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    boolean knows(String claimed) {
        return MessageDigest.isEqual(claimed.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port != null) {
            new DoorFile(port, secret).write(home);
        }
    }

    @PreDestroy
    void close() throws IOException {
        DoorFile.remove(home);
    }
}
