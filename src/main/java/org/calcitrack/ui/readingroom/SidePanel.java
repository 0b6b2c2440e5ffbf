package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.Caliper;
import org.calcitrack.annotation.FormerMeasurement;
import org.calcitrack.annotation.GreyContrast;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Proposal;

/** Beside the film: its deposits, the selected one in detail, and what a pixel means. */
class SidePanel extends Aside {

    /** What the reader may do here. */
    interface Deeds extends CalibrationPanel.Deeds {

        void select(SightingId id);

        void describe(Sighting sighting, SightingDescription description);

        void isNew(SightingId id);

        void isTheSameAs(SightingId id, DepositId deposit);

        void accept(SightingId id, Proposal proposal);

        void becameOf(Deposit deposit);

        void remove(Sighting seen);

        /** The calibrations that a film ever had, oldest first. */
        List<Calibration> calibrations(Radiograph film);

        /** What an outline measured before its film was calibrated anew, newest first. */
        List<FormerMeasurement> formerValues(Sighting sighting);

        /** Whether an outline was ever another one. */
        boolean hasVersions(Sighting sighting);

        void showVersions(ReadingDesk.Seen seen);

        /** Lets the reader choose between their version of an outline and another one. */
        void choose();

        /** How bright a deposit is beside its surroundings; empty when that cannot be told. */
        Optional<GreyContrast> brightness(Sighting sighting);
    }

    private final SightingList list;
    private final Paragraph nothingYet = new Paragraph(
            "Nothing is outlined on this film. Press N and click inside a deposit, or F to outline it freehand.");
    private final IdentityChoice identity;
    private final DepositFate fate;
    private final SightingForm form;
    private final Paragraph unconfirmed =
            new Paragraph("Filled in from what you said last, or from the film before. Check it.");
    private final Div sizes = new Div();
    private final EarlierValues earlier = new EarlierValues();
    private final Button versions = small("Earlier versions …");
    private final Div conflict = new Div();
    private final Section detail;
    private final CaliperList calipers;
    private final Section measured;
    private final CalibrationPanel calibration;
    private final Deeds deeds;
    private Optional<Sighting> current = Optional.empty();
    private Optional<ReadingDesk.Seen> selected = Optional.empty();

    /** What is drawn on a film. */
    record OnFilm(List<ReadingDesk.Seen> seen, List<Caliper> calipers) {}

    /** @param score the section about the visit's score, between what is selected and what a pixel means */
    SidePanel(Deeds deeds, Section score, CaliperList calipers) {
        this.deeds = deeds;
        this.calipers = calipers;
        measured = section("Distances", calipers);
        addClassName("ct-room-side");
        list = new SightingList(deeds::select);
        identity = new IdentityChoice(new Decisions());
        fate = new DepositFate(deeds::becameOf);
        form = new SightingForm(description -> current.ifPresent(sighting -> deeds.describe(sighting, description)));
        detail = detail();
        calibration = new CalibrationPanel(deeds);
        versions.addClickListener(click -> selected.ifPresent(deeds::showVersions));
        Button choosing = small("Choose …");
        choosing.addClickListener(click -> deeds.choose());
        conflict.add(new Span("One outline was changed in two places. Both versions are kept."), choosing);
        conflict.addClassName("ct-room-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        add(
                conflict,
                section("On this film", list, nothingYet),
                detail,
                score,
                measured,
                section("What a pixel means", calibration));
    }

    void show(Radiograph film, OnFilm drawn, Optional<ReadingDesk.Seen> chosen, ReadingDesk.Known known) {
        Optional<Sighting> before = current;
        selected = chosen;
        current = chosen.map(ReadingDesk.Seen::sighting);
        list.show(drawn.seen(), current.map(Sighting::id));
        nothingYet.setVisible(drawn.seen().isEmpty());
        calipers.show(drawn.calipers());
        measured.setVisible(!drawn.calipers().isEmpty());
        detail.setVisible(chosen.isPresent());
        chosen.ifPresent(each -> {
            identity.show(each.deposit(), known);
            fate.show(each.deposit());
            sizes.removeAll();
            each.sighting()
                    .measurement()
                    .map(size -> new Measures(size, deeds.brightness(each.sighting())))
                    .ifPresent(sizes::add);
            earlier.show(deeds.formerValues(each.sighting()));
            versions.setVisible(deeds.hasVersions(each.sighting()));
            unconfirmed.setVisible(
                    !each.sighting().confirmed() && each.sighting().morphology().single());
            if (!before.equals(current)) {
                form.fill(each.sighting().description());
            }
        });
        calibration.show(film.calibration(), deeds.calibrations(film));
    }

    /** Whether an outline of this film waits for the reader to choose between two versions. */
    void askToChoose(boolean waiting) {
        conflict.setVisible(waiting);
    }

    /** Accepts the proposal of this number about the selected sighting. */
    void choose(int number) {
        identity.choose(number);
    }

    private Section detail() {
        Button delete = new Button("Delete", click -> current.ifPresent(deeds::remove));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        Div actions = new Div(versions, delete);
        actions.addClassName("ct-room-actions");
        Section section = section("Which deposit is this?", identity, fate);
        section.add(new H2("Size"), sizes, earlier, new H2("Description"), unconfirmed, form, actions);
        section.addClassName("ct-room-detail");
        return section;
    }

    private static Button small(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Section section(String title, Component... parts) {
        Section section = new Section(new H2(title));
        section.add(parts);
        return section;
    }

    /** Passes the reader's decision on for the sighting at hand. */
    private final class Decisions implements IdentityChoice.Decision {

        @Override
        public void isNew() {
            current.map(Sighting::id).ifPresent(deeds::isNew);
        }

        @Override
        public void accept(Proposal proposal) {
            current.map(Sighting::id).ifPresent(id -> deeds.accept(id, proposal));
        }

        @Override
        public void isTheSameAs(DepositId deposit) {
            current.map(Sighting::id).ifPresent(id -> deeds.isTheSameAs(id, deposit));
        }
    }
}
