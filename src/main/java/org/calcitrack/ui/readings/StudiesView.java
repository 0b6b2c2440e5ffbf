package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patients;
import org.calcitrack.reading.Part;
import org.calcitrack.reading.ReadingSets;
import org.calcitrack.reading.SetProgress;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.shell.MainLayout;

/** The sets that coordinators put together, and how far their readers are. */
@Route(value = "studies", layout = MainLayout.class)
@PageTitle("Studies · Calcitrack")
@RolesAllowed({"ADMINISTRATOR", "RESEARCHER"})
@CssImport("./styles/readings.css")
class StudiesView extends Div implements BeforeEnterObserver {

    private final ReadingSets sets;
    private final Patients patients;
    private final Radiographs radiographs;

    StudiesView(ReadingSets sets, Patients patients, Radiographs radiographs) {
        this.sets = sets;
        this.patients = patients;
        this.radiographs = radiographs;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Button make = new Button(
                "New reading set",
                click -> new SetDialog(sets, new FilmChoice(patients, radiographs), this::made).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H1("Studies"), make);
        head.addClassName("ct-page-head");
        add(head);
        List<SetProgress> all = sets.all();
        if (all.isEmpty()) {
            Div card = new Div(new EmptyState(
                    "No reading sets yet",
                    "A set gives the same films to one or two readers, blinded and in random order. "
                            + "Read twice, it tells how large a change must be to be more than reading error."));
            card.addClassName("ct-card");
            add(card);
        }
        all.forEach(set -> add(card(set)));
    }

    private void made(SetProgress made) {
        Notices.done("“" + made.set().title() + "” waits for its readers: " + made.cases() + " cases, " + made.films()
                + " films.");
        show();
    }

    private static Section card(SetProgress progress) {
        Section card = new Section();
        card.addClassNames("ct-card", "ct-work");
        Span chip = new Span(progress.set().mode().label());
        chip.addClassName("ct-chip");
        chip.setTitle(progress.set().mode().definition());
        Div head = new Div(new H2(progress.set().title()), chip);
        head.addClassName("ct-work-head");
        Paragraph facts = new Paragraph(facts(progress));
        facts.addClassNames("ct-muted", "ct-small");
        UnorderedList people = new UnorderedList();
        people.addClassName("ct-set-people");
        progress.readers().forEach(reader -> people.add(new ListItem(words(reader))));
        Anchor agreement = new Anchor("studies/" + progress.set().id().value() + "/agreement", "How the readers agree");
        agreement.getElement().setAttribute("router-link", true);
        card.add(head, facts, people, agreement);
        return card;
    }

    private static String facts(SetProgress progress) {
        return progress.cases() + (progress.cases() == 1 ? " case, " : " cases, ") + progress.films() + " films, "
                + progress.set().repeats() + " read twice after "
                + progress.set().washout().toHours() + " h, order drawn from seed "
                + progress.set().seed();
    }

    private static String words(SetProgress.Member member) {
        String part = member.part() == Part.ADJUDICATOR ? " (adjudicator)" : "";
        if (member.part() == Part.ADJUDICATOR && member.all() == 0) {
            return member.name() + part + ": not asked yet";
        }
        return member.name() + part + ": " + member.signed() + " of " + member.all() + " signed"
                + (member.voided() > 0 ? ", " + member.voided() + " do not count" : "");
    }
}
