package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.imaging.WaitingFilms;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Importing from one screen: opens a receipt when files wait, and asks the open questions when all have arrived. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ImportSession {

    private final FilmImport element = new FilmImport();
    private final List<Registration> listening = new ArrayList<>();
    private final RadiographImport radiographImport;
    private final ObjectProvider<WaitingFilmsDialog> questions;
    private final WaitingFilms waitingFilms;
    private Optional<PatientId> patient = Optional.empty();
    private Optional<ReceiptId> running = Optional.empty();

    ImportSession(
            RadiographImport radiographImport,
            WaitingFilms waitingFilms,
            ObjectProvider<WaitingFilmsDialog> questions) {
        this.radiographImport = radiographImport;
        this.waitingFilms = waitingFilms;
        this.questions = questions;
    }

    /** Films dropped here are proposed for this patient where they name nobody. */
    void forPatient(Patient known) {
        patient = Optional.of(known.id());
        element.setDestination(known.name());
    }

    /** Wraps a screen, so that films can be dropped anywhere on it; reminds of films that wait. */
    FilmImport around(Component screen, Runnable changed) {
        WaitingNotice notice = new WaitingNotice();
        Runnable refresh = () -> {
            notice.show(waitingFilms.all().size());
            changed.run();
        };
        notice.onAnswer(() -> ask(refresh));
        notice.show(waitingFilms.all().size());
        // A screen is entered again, for another patient or after a merge, with what it wrapped before still inside.
        element.removeAll();
        listening.forEach(Registration::remove);
        listening.clear();
        element.add(notice, screen);
        listening.add(element.addImportWantedListener(wanted -> begin()));
        listening.add(element.addImportEndedListener(ended -> {
            running.ifPresent(radiographImport::close);
            running = Optional.empty();
            refresh.run();
            if (ended.needAnAnswer() > 0) {
                ask(refresh);
            }
        }));
        return element;
    }

    /** A button with the ways to choose films instead of dropping them. */
    Component button() {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        MenuItem open = menu.addItem("Import films");
        open.addComponentAsFirst(VaadinIcon.UPLOAD_ALT.create());
        open.getSubMenu().addItem("Files or ZIP archives …", click -> element.chooseFiles());
        open.getSubMenu().addItem("A folder or CD …", click -> element.chooseFolder());
        return menu;
    }

    /** Opens the questions about films that wait. */
    void ask(Runnable changed) {
        WaitingFilmsDialog dialog = questions.getObject();
        dialog.ask(patient, changed);
    }

    private void begin() {
        ReceiptId receipt = radiographImport.open("Browser");
        running = Optional.of(receipt);
        CsrfToken token = csrfToken(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        element.begin(new FilmImport.Door(address(receipt), token.getHeaderName(), token.getToken()));
    }

    private String address(ReceiptId receipt) {
        return "api/imports/" + receipt.value() + "/files"
                + patient.map(known -> "?patient=" + known.value()).orElse("");
    }

    /**
     * The session's token against forged requests, masked anew each time as the door expects it: a compressed page must
     * not hold the same secret twice (Gluck, Harris and Prado 2013, BREACH).
     */
    private static CsrfToken csrfToken(HttpServletRequest request, HttpServletResponse response) {
        HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
        CsrfToken plain = tokens.loadDeferredToken(request, response).get();
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> plain);
        return (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    }
}
