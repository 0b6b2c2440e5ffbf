package org.calcitrack.imaging;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calcitrack.Calcitrack;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Imports a folder in a process of its own, which the test kills; tells every acknowledged file on its output. */
final class CrashingImport {

    private CrashingImport() {}

    static void main(String[] arguments) {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Calcitrack.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--calcitrack.home=" + arguments[0],
                        "--calcitrack.samples=false",
                        "--calcitrack.inbox-settle-seconds=0",
                        "--calcitrack.derivation-rest-seconds=0",
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration")) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("administrator", "none", "ROLE_ADMINISTRATOR"));
            System.out.println("READY");
            application
                    .getBean(RadiographImport.class)
                    .importFrom("crash", List.of(Path.of(arguments[1])), entry -> tell(entry));
            System.out.println("FINISHED");
        }
    }

    private static void tell(ImportEntry entry) {
        synchronized (System.out) {
            System.out.println(
                    entry.verdict() + "\t" + Optional.of(entry.fileName()).orElseThrow());
            System.out.flush();
        }
    }
}
