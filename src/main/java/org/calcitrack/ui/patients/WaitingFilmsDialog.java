package org.calcitrack.ui.patients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.FilmAnswers;
import org.calcitrack.imaging.WaitingFilm;
import org.calcitrack.imaging.WaitingFilms;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks, film by film, what the files do not say; closing it loses nothing, the films go on waiting. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingFilmsDialog extends Dialog {

    private final Div body = new Div();
    private final WaitingFilms waitingFilms;
    private final Patients patients;
    private final Clock clock;

    WaitingFilmsDialog(WaitingFilms waitingFilms, Patients patients, Clock clock) {
        this.waitingFilms = waitingFilms;
        this.patients = patients;
        this.clock = clock;
        setWidth("560px");
        body.addClassName("ct-waiting");
        add(body);
        getFooter().add(new Button("Later", click -> close()));
    }

    void ask(Optional<PatientId> proposed, Runnable changed) {
        List<WaitingFilm> waiting = waitingFilms.all();
        if (waiting.isEmpty()) {
            close();
            return;
        }
        WaitingFilm film = waiting.getFirst();
        setHeaderTitle(waiting.size() == 1 ? "One film needs answers" : waiting.size() + " films need answers");
        body.removeAll();
        body.add(new Paragraph(film.fileName() + " · " + film.columns() + " × " + film.rows() + " pixels"));
        body.add(new WaitingFilmForm(asked(film, proposed), patients, clock, new WaitingFilmForm.Decision() {

            @Override
            public void keep(FilmAnswers answers) {
                decide(() -> waitingFilms.answer(film.id(), answers), proposed, changed);
            }

            @Override
            public void discard() {
                decide(() -> waitingFilms.dismiss(film.id()), proposed, changed);
            }
        }));
        open();
    }

    private WaitingFilmForm.Asked asked(WaitingFilm film, Optional<PatientId> proposed) {
        return new WaitingFilmForm.Asked(film, waitingFilms.guess(film.id()), proposed);
    }

    private void decide(Runnable decision, Optional<PatientId> proposed, Runnable changed) {
        try {
            decision.run();
            changed.run();
            ask(proposed, changed);
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }
}
