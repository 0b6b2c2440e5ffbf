package org.calcitrack.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import org.calcitrack.shared.NotFound;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows a sentence for what a screen's action met: a refusal, a missing thing, or a bug with a reference. */
@Component
class MishapHandler implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(MishapHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(MishapHandler::handle));
    }

    private static void handle(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        String sentence = sentence(cause);
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notices.wrong(sentence));
        }
    }

    private static String sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refusal) {
                return Refusals.sentence(refusal);
            }
            if (cause instanceof NotFound) {
                return "This is no longer there. Reload the page to see what is.";
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Unexpected, reference {}", reference, thrown);
        return "Something went wrong and was not saved. Try again; if it stays, report the reference " + reference
                + ".";
    }
}
