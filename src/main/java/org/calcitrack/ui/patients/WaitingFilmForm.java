package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.FilmAnswers;
import org.calcitrack.imaging.FilmQuestion;
import org.calcitrack.imaging.PlaceGuess;
import org.calcitrack.imaging.Placement;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.imaging.WaitingFilm;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.ui.component.DayPicker;

/** The questions about one film, answered as far as the file answers them. */
class WaitingFilmForm extends Div {

    /** What becomes of the film. */
    interface Decision {

        void keep(FilmAnswers answers);

        void discard();
    }

    /**
     * What is asked about.
     *
     * @param guess offered where the file says nothing
     * @param proposed on whom the file was dropped
     */
    record Asked(WaitingFilm film, PlaceGuess guess, Optional<PatientId> proposed) {}

    private static final String GUESSED = "Guessed from the file’s words. Check it.";

    private final ComboBox<Patient> patient = new ComboBox<>("Patient");
    private final DayPicker date = new DayPicker("Taken on");
    private final ComboBox<BodyRegion> region = new ComboBox<>("Region");
    private final Select<Side> side = new Select<>();
    private final Select<View> view = new Select<>();

    WaitingFilmForm(Asked asked, Patients patients, Clock clock, Decision decision) {
        WaitingFilm film = asked.film();
        addClassName("ct-waiting-form");
        if (film.questions().contains(FilmQuestion.SAME_PATIENT)) {
            add(new TwoIdentities(film, patients));
        }
        fields(patients, clock);
        prefill(asked, patients);
        Div whose = new Div(patient, newPatient(film, patients, clock));
        whose.addClassName("ct-waiting-patient");
        FormLayout form = new FormLayout(whose, date, region, side, view);
        form.setColspan(whose, 2);
        Button keep = new Button("Keep film", click -> keep(decision));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard = new Button("Discard file", click -> decision.discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div actions = new Div(discard, keep);
        actions.addClassName("ct-waiting-actions");
        add(form, actions);
    }

    private Button newPatient(WaitingFilm film, Patients patients, Clock clock) {
        return new Button("New patient…", click -> new NewPatientDialog(patients, clock, patient::setValue)
                .proposing(film.named())
                .open());
    }

    private void fields(Patients patients, Clock clock) {
        patient.setItems(query -> patients.search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        patient.setItemLabelGenerator(each -> each.name() + " · " + each.recordNumber());
        date.setMax(LocalDate.now(clock));
        region.setItems(Arrays.stream(BodyRegion.values())
                .filter(each -> each != BodyRegion.UNKNOWN)
                .toList());
        region.setItemLabelGenerator(BodyRegion::label);
        side.setLabel("Side");
        side.setItems(Side.values());
        side.setItemLabelGenerator(Side::label);
        view.setLabel("View");
        view.setItems(View.values());
        view.setItemLabelGenerator(View::label);
        Stream.of(patient, region).forEach(field -> field.setRequiredIndicatorVisible(true));
        date.setRequiredIndicatorVisible(true);
    }

    private void prefill(Asked asked, Patients patients) {
        WaitingFilm film = asked.film();
        film.patient().or(asked::proposed).map(patients::find).ifPresent(patient::setValue);
        film.date().ifPresent(date::setValue);
        side.setValue(film.side());
        view.setValue(film.view());
        if (film.region() == BodyRegion.UNKNOWN) {
            asked.guess().region().ifPresent(guess -> offer(region, guess));
        } else {
            region.setValue(film.region());
        }
        if (film.side() == Side.UNKNOWN) {
            asked.guess().side().ifPresent(guess -> offer(side, guess));
        }
        if (film.view() == View.UNKNOWN) {
            asked.guess().view().ifPresent(guess -> offer(view, guess));
        }
    }

    /** Fills a field with a guess and says so until a person changes it. */
    private static <T, F extends Component & HasValue<?, T> & HasHelper> void offer(F field, T guess) {
        field.setValue(guess);
        field.setHelperText(GUESSED);
        field.addValueChangeListener(change -> field.setHelperText(""));
    }

    private void keep(Decision decision) {
        List<Boolean> answered = List.of(
                answered(patient, "Choose the patient"),
                answered(date, "Enter the day the film was taken"),
                answered(region, "Choose what the film shows"));
        if (!answered.contains(false)) {
            decision.keep(new FilmAnswers(
                    patient.getValue().id(),
                    new Placement(date.getValue(), region.getValue(), side.getValue(), view.getValue())));
        }
    }

    private static <F extends Component & HasValidation & HasValue<?, ?>> boolean answered(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }
}
