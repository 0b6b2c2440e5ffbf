package org.calcitrack.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.Derivation;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.RadiographImport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The same pipeline without the web server, for a data folder on which none runs. */
final class Serverless {

    private Serverless() {}

    static void bring(Path home, String label, List<Path> paths, Progress progress, Reins reins) {
        in(home, application -> {
            ImportReceipt receipt = application
                    .getBean(RadiographImport.class)
                    .importFrom(label, paths, new ImportWatcher() {
                        @Override
                        public void accept(ImportEntry entry) {
                            tell(entry, progress);
                        }

                        @Override
                        public boolean isCancelled() {
                            return reins.isCancelled(() -> {});
                        }
                    });
            progress.end(receipt.id().value().toString(), receipt.files());
        });
    }

    /** Makes pictures and statistics of all films anew and returns when that is done. */
    static void rebuild(Path home, IntConsumer left) {
        in(home, application -> {
            Derivation derivation = application.getBean(Derivation.class);
            derivation.rebuild();
            AtomicInteger waiting = new AtomicInteger(derivation.waiting());
            derivation.work(() -> {
                left.accept(waiting.getAndDecrement());
                return true;
            });
        });
    }

    private static void in(Path home, Consumer<ConfigurableApplicationContext> work) {
        try (ConfigurableApplicationContext application = start(home)) {
            application.getBean(OnBehalf.class).of("Command line", Role.ADMINISTRATOR, () -> work.accept(application));
        }
    }

    private static void tell(ImportEntry entry, Progress progress) {
        progress.file(entry.verdict(), entry.bytes(), entry.fileName(), entry.sentence());
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(application())
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                // Ctrl-C cancels the import, which closes the application when the files under way are done.
                .registerShutdownHook(false)
                .run(
                        "--calcitrack.home=" + home.toAbsolutePath(),
                        "--calcitrack.samples=false",
                        "--calcitrack.inbox-settle-seconds=0",
                        "--calcitrack.derivation-rest-seconds=0",
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
