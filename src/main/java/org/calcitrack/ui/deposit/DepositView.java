package org.calcitrack.ui.deposit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.shared.NotFound;
import org.calcitrack.shared.Rejected;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.LineageEventId;
import org.calcitrack.tracking.RecordLineage;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.PatientHeader;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

/** One deposit on a page: its identity, every film that shows it, and what became of it. */
@Route(value = "patient/:patientId/deposit/:depositId", layout = MainLayout.class)
@PageTitle("Deposit · Calcitrack")
@PermitAll
@CssImport("./styles/deposit.css")
class DepositView extends Div implements BeforeEnterObserver, EventsCard.Deeds {

    private final Patients patients;
    private final DepositFile file;
    private final Clock clock;
    private DepositId shown = DepositId.random();

    DepositView(Patients patients, DepositFile file, Clock clock) {
        this.patients = patients;
        this.file = file;
        this.clock = clock;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = new DepositId(RouteIds.parameter(event, "depositId"));
        if (!file.find(shown).patientId().equals(RouteIds.patient(event))) {
            throw new NotFoundException("No such deposit");
        }
        refresh();
    }

    private void refresh() {
        Deposit deposit = file.find(shown);
        Patient patient = patients.find(deposit.patientId());
        List<Deposit> all = file.allOf(patient.id());
        removeAll();
        add(
                new PatientHeader(patient, PatientHeader.Tab.PROGRESSION, clock),
                head(deposit),
                new SightingsCard(
                        file.sightingsOf(deposit),
                        sighting -> attempt(() -> {
                            file.measureBy(sighting);
                            Notices.done("This film measures " + deposit.label() + " at its visit now.");
                        })),
                new EventsCard(file.eventsOf(deposit), new LineageWords(known(deposit, all)), clock.getZone(), this));
    }

    /** Also what an event names that no sighting shows any more. */
    private List<Deposit> known(Deposit deposit, List<Deposit> all) {
        return Stream.of(
                        all.stream(),
                        Stream.of(deposit),
                        file.eventsOf(deposit).stream()
                                .flatMap(each -> Stream.concat(
                                        each.event().parents().stream(), each.event().children().stream()))
                                .map(file::find))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Div head(Deposit deposit) {
        Anchor back = new Anchor("patient/" + deposit.patientId().value() + "/progression", "All deposits");
        back.getElement().setAttribute("router-link", true);
        Span uid = new Span("DICOM Tracking UID " + deposit.trackingUid());
        uid.addClassNames("ct-muted", "ct-small", "ct-number");
        Div words = new Div(back, new H2(deposit.title()), uid);
        words.addClassName("ct-deposit-name");
        Button record = new Button("Record what became of it", click -> ask(deposit));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(words, record);
        head.addClassName("ct-deposit-head");
        return head;
    }

    private void ask(Deposit deposit) {
        LocalDate today = LocalDate.now(clock);
        new LineageDialog(deposit, file.allOf(deposit.patientId()), file.lastDay(deposit, today), today, this::record)
                .open();
    }

    private void record(RecordLineage command) {
        LineageEventId event = file.record(command);
        refresh();
        Notices.undoable("Recorded.", () -> takeBack(event));
    }

    @Override
    public void takeBack(LineageEventId event) {
        attempt(() -> file.takeBack(event));
    }

    @Override
    public void putBack(LineageEventId event) {
        attempt(() -> file.putBack(event));
    }

    /** A button of a page that is no longer true is refused, and the page then is true again. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        } catch (NotFound gone) {
            Notices.wrong("Somebody has changed this meanwhile. This is how it stands now.");
        }
        refresh();
    }
}
