package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.patient.VisitId;
import org.calcitrack.reading.ReadingState;
import org.calcitrack.reading.ReadingTimes;
import org.calcitrack.reading.RoutineReading;
import org.calcitrack.reading.RoutineReadings;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The routine reading of a visit: begin, sign, amend, and how long it took. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CssImport("./styles/readings.css")
public class SigningBar extends Div {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final RoutineReadings readings;
    private final ReadingTimes times;
    private final CurrentAccount currentAccount;
    private final Clock clock;
    private Consumer<Boolean> whenFrozen = nowFrozen -> {};
    private boolean frozen;
    private Optional<VisitId> shown = Optional.empty();

    SigningBar(RoutineReadings readings, ReadingTimes times, CurrentAccount currentAccount, Clock clock) {
        this.readings = readings;
        this.times = times;
        this.currentAccount = currentAccount;
        this.clock = clock;
        addClassName("ct-signing");
    }

    /** Tells whether the films of the visit are frozen, each time that is shown. */
    public void onFrozen(Consumer<Boolean> listener) {
        whenFrozen = listener;
    }

    /** Shows the reading of a visit. */
    public void show(VisitId visit) {
        boolean again = shown.filter(visit::equals).isPresent();
        shown = Optional.of(visit);
        if (again) {
            whenFrozen.accept(frozen);
        } else {
            refresh();
        }
    }

    private void refresh() {
        removeAll();
        VisitId visit = shown.orElseThrow();
        Optional<RoutineReading> reading = readings.of(visit);
        reading.ifPresentOrElse(this::show, () -> offer(visit));
        frozen = reading.filter(this::freezes).isPresent();
        whenFrozen.accept(frozen);
    }

    private void offer(VisitId visit) {
        if (mayRead()) {
            add(button("Begin reading", () -> readings.begin(visit)));
        }
    }

    private void show(RoutineReading reading) {
        Span state = new Span(words(reading, clock));
        state.addClassName("ct-signing-state");
        add(state);
        boolean mayAct = reading.mine() || currentAccount.get().role() == Role.ADMINISTRATOR;
        if (reading.state() == ReadingState.OPEN && reading.mine()) {
            ReadingClock watch = new ReadingClock();
            watch.runs(times.resume(reading.id()), () -> times.input(reading.id()));
            add(watch);
        }
        if (reading.state() == ReadingState.OPEN && mayAct) {
            Button sign = button("Sign reading", () -> readings.sign(reading.id()));
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(sign);
        }
        if (reading.state() == ReadingState.SIGNED && mayAct) {
            add(new Button("Amend …", click -> amend(reading)));
        }
        if (reading.versions().size() > 1 || reading.state() == ReadingState.SIGNED) {
            Button versions = new Button("Versions", click -> new VersionsDialog(reading, readings).open());
            versions.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(versions);
        }
    }

    private boolean freezes(RoutineReading reading) {
        return reading.state() == ReadingState.SIGNED
                || (!reading.mine() && reading.latest().number() > 1);
    }

    private void amend(RoutineReading reading) {
        Dialog dialog = new Dialog("Amend the signed reading");
        dialog.setWidth("440px");
        TextArea reason = new TextArea("Why");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        dialog.add(
                new Paragraph("What was signed stays readable as version "
                        + reading.latest().number() + ". The films open for changes until you sign again."),
                reason);
        Button amend = new Button("Amend", click -> {
            if (attempt(() -> readings.amend(reading.id(), reason.getValue()))) {
                dialog.close();
            }
        });
        amend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), amend);
        dialog.open();
        reason.focus();
    }

    private Button button(String words, Runnable deed) {
        Button button = new Button(words, click -> attempt(deed));
        button.setDisableOnClick(true);
        return button;
    }

    private boolean attempt(Runnable deed) {
        boolean done = false;
        try {
            deed.run();
            done = true;
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
        refresh();
        return done;
    }

    private boolean mayRead() {
        Role role = currentAccount.get().role();
        return role == Role.RADIOLOGIST || role == Role.RHEUMATOLOGIST;
    }

    static String words(RoutineReading reading, Clock clock) {
        String version =
                reading.latest().number() > 1 ? ", version " + reading.latest().number() : "";
        return switch (reading.state()) {
            case SIGNED ->
                "Signed by " + reading.reader() + ", "
                        + reading.latest()
                                .signedAt()
                                .map(at -> WHEN.format(at.atZone(clock.getZone())))
                                .orElse("")
                        + version;
            case OPEN -> (version.isEmpty() ? "Being read by " : "Being amended by ") + reading.reader() + version;
            case WAITING, VOID -> reading.state().label();
        };
    }
}
