package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.calcitrack.account.AccountId;

/** Leads back to films on which this account drew what no server has got yet; there it is sent. */
@Tag("waiting-changes")
@JsModule("./save-state/waiting-changes.ts")
public class WaitingChanges extends Component {

    public WaitingChanges(AccountId account) {
        getElement().setProperty("account", account.value().toString());
    }
}
