package org.calcitrack.ui.archives;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.exchange.RemoteArchive;
import org.calcitrack.exchange.RemoteArchives;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

@Route(value = "archives", layout = MainLayout.class)
@PageTitle("Archives · Calcitrack")
@PermitAll
@CssImport("./styles/archives.css")
class ArchivesView extends Div implements AfterNavigationObserver {

    private final RemoteArchives archives;
    private final boolean mayConfigure;
    private final Select<RemoteArchive> choice = new Select<>();
    private final Button settings = new Button("Settings", VaadinIcon.COG_O.create());
    private final Div body = new Div();

    ArchivesView(RemoteArchives archives, CurrentAccount currentAccount) {
        this.archives = archives;
        this.mayConfigure = currentAccount.get().role() == Role.ADMINISTRATOR;
        choice.setAriaLabel("Archive");
        choice.setItemLabelGenerator(RemoteArchive::name);
        choice.addValueChangeListener(change -> show(change.getValue()));
        settings.addClickListener(click -> open(choice.getValue()));
        body.addClassName("ct-page");
        Div page = new Div(head(), body);
        page.addClassName("ct-page");
        add(page);
    }

    private Component head() {
        Div head = new Div(new H1("Archives"), choice);
        if (mayConfigure) {
            head.add(settings, new Button("Add archive", VaadinIcon.PLUS.create(), click -> add()));
        }
        head.addClassName("ct-page-head");
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        List<RemoteArchive> all = archives.all();
        choice.setItems(all);
        choice.setVisible(!all.isEmpty());
        settings.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            body.removeAll();
            body.add(nothing());
        } else {
            choice.setValue(all.getFirst());
        }
    }

    private EmptyState nothing() {
        return mayConfigure
                ? new EmptyState("No archive yet", "Add the hospital's archive to bring studies in over DICOMweb.")
                : new EmptyState("No archive yet", "An administrator can add the hospital's archive here.");
    }

    private void show(@Nullable RemoteArchive archive) {
        body.removeAll();
        if (archive != null) {
            body.add(new StudySearch(archives, archive));
        }
    }

    private void add() {
        new ArchiveDialog(archives, this::reload).open();
    }

    private void open(RemoteArchive archive) {
        new ArchiveDialog(archives, archive, this::reload).open();
    }
}
