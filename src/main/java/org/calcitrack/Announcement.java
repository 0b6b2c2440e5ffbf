package org.calcitrack;

import org.calcitrack.account.SampleSignIns;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where it is, where its data lies and how to stop it. */
@Component
@ConditionalOnWebApplication
@Profile("!test")
class Announcement {

    private final Environment environment;
    private final SampleSignIns samples;

    Announcement(Environment environment, SampleSignIns samples) {
        this.environment = environment;
        this.samples = samples;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void announce() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        System.out.println();
        System.out.println("  Calcitrack is ready:  http://localhost:" + port);
        System.out.println("  Data folder:          " + environment.getProperty("calcitrack.home"));
        if (samples.exist()) {
            System.out.println("  Sample accounts:      radiologist, rheumatologist, administrator");
            System.out.println("                        (the password is the account's name)");
        }
        System.out.println("  Stop with Ctrl-C.");
        System.out.println();
    }
}
