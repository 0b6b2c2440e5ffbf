package org.calcitrack.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says in plain words what a reader meets when the session has ended or the server cannot be reached. */
@Component
class Interruptions implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(page -> words());
        event.getSource().addUIInitListener(opened -> sayWhenTheServerIsAway(opened.getUI()));
    }

    private static CustomizedSystemMessages words() {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption("Your session has ended");
        words.setSessionExpiredMessage("What was saved is kept, and what you drew since waits in this browser. "
                + "Click here or press Esc to sign in again; it is saved when you are back on this page.");
        return words;
    }

    private static void sayWhenTheServerIsAway(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(
                "No connection to Calcitrack. You can go on drawing: it is kept here and saved when the connection is back.");
        dialog.setDialogTextGaveUp("Calcitrack cannot be reached. Reload the page when it is back.");
    }
}
