package org.calcitrack.command;

import java.nio.file.Path;
import java.util.List;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.RadiographImport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The same pipeline without the web server, for a data folder on which none runs. */
final class Serverless {

    private Serverless() {}

    static void bring(Path home, String label, List<Path> paths, Progress progress) {
        try (ConfigurableApplicationContext application = start(home)) {
            RadiographImport radiographImport = application.getBean(RadiographImport.class);
            application.getBean(OnBehalf.class).of("Command line", Role.ADMINISTRATOR, () -> {
                ImportReceipt receipt = radiographImport.importFrom(label, paths, entry -> tell(entry, progress));
                progress.end(receipt.id().value().toString(), receipt.files());
            });
        }
    }

    private static void tell(ImportEntry entry, Progress progress) {
        progress.file(entry.verdict(), entry.bytes(), entry.fileName(), entry.sentence());
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(application())
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--calcitrack.home=" + home.toAbsolutePath(),
                        "--calcitrack.samples=false",
                        "--calcitrack.inbox-settle-seconds=0",
                        // Screens need a web server; without one Vaadin's own set-up cannot start.
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
    }

    /** The whole application, named by its package: a room does not know the house it stands in. */
    private static Class<?> application() {
        try {
            Class<?> application = Class.forName("org.calcitrack.Calcitrack");
            if (!application.isAnnotationPresent(org.springframework.boot.autoconfigure.SpringBootApplication.class)) {
                throw new IllegalStateException("No application: " + application);
            }
            return application;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("There is no application", missing);
        }
    }
}
