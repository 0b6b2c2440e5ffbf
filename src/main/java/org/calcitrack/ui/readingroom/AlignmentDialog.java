package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.shared.Rejected;
import org.calcitrack.tracking.AlignmentState;
import org.calcitrack.tracking.FilmAlignment;
import org.calcitrack.tracking.LandmarkPair;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.FilmAlignmentView;
import org.calcitrack.ui.component.FilmAlignmentView.Look;
import org.calcitrack.ui.component.Notices;

/** Shows how the film before lies on this one; the reader accepts it, rejects it, or marks the same places on both. */
class AlignmentDialog extends Dialog {

    private final AlignmentDesk desk;
    private final Radiograph earlier;
    private final Radiograph later;
    private final Runnable changed;
    private final FilmAlignmentView view = new FilmAlignmentView(this::marked);
    private final Map<Look, NativeButton> looks = new EnumMap<>(Look.class);
    private final Input share = new Input();
    private final Span verdict = new Span();
    private final Button accept = new Button("Accept", click -> accept());
    private final Button reject = new Button("Reject", click -> reject());
    private final Button automatic = new Button("Back to automatic", click -> forget());
    private final Button unmark = new Button("Take back last mark", click -> view.unmark());
    private final Button apply = new Button("Align by these places", click -> byLandmarks());
    private List<LandmarkPair> landmarks = List.of();

    /** @param changed what to do when the alignment is another one */
    AlignmentDialog(AlignmentDesk desk, Radiograph earlier, Radiograph later, Runnable changed) {
        this.desk = desk;
        this.earlier = earlier;
        this.later = later;
        this.changed = changed;
        setHeaderTitle("How the film of " + Dates.written(earlier.acquiredOn()) + " lies on this one");
        setWidth("min(1100px, 94vw)");
        setHeight("min(860px, 94vh)");
        addClassName("ct-alignment");
        view.setFilms(earlier, later);
        view.setSizeFull();
        verdict.addClassName("ct-alignment-verdict");
        verdict.getElement().setAttribute("role", "status");
        Div bar = new Div(choice(), share, verdict);
        bar.addClassName("ct-alignment-bar");
        Div content = new Div(bar, view);
        content.addClassName("ct-alignment-content");
        add(content);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reject.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        getFooter().add(automatic, reject, unmark, new Button("Close", click -> close()), accept, apply);
        fade();
        look(Look.CHECKERBOARD);
        show(desk.between(earlier, later));
    }

    private void accept() {
        say(() -> desk.accept(earlier, later));
    }

    private void reject() {
        say(() -> desk.reject(earlier, later));
    }

    private void forget() {
        say(() -> desk.forget(earlier, later));
    }

    private Div choice() {
        Div choice = new Div();
        choice.addClassName("ct-alignment-looks");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", "How the films are shown");
        offer(choice, Look.CHECKERBOARD, "Checkerboard");
        offer(choice, Look.FADE, "Fade");
        offer(choice, Look.FLICKER, "Flicker");
        offer(choice, Look.LANDMARKS, "Mark places");
        return choice;
    }

    private void offer(Div choice, Look look, String words) {
        NativeButton button = new NativeButton(words, click -> look(look));
        looks.put(look, button);
        choice.add(button);
    }

    private void fade() {
        share.setType("range");
        share.setValue("50");
        share.getElement().setAttribute("aria-label", "How much of the earlier film is seen");
        share.setValueChangeMode(ValueChangeMode.EAGER);
        share.addValueChangeListener(change -> view.setShare(percent(change.getValue())));
    }

    private static int percent(String value) {
        return value.matches("\\d{1,3}") ? Math.min(100, Integer.parseInt(value)) : 50;
    }

    private void look(Look chosen) {
        view.setLook(chosen);
        looks.forEach(
                (look, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(look == chosen)));
        share.setVisible(chosen == Look.FADE);
        boolean marking = chosen == Look.LANDMARKS;
        apply.setVisible(marking);
        unmark.setVisible(marking);
        accept.setVisible(!marking);
        reject.setVisible(!marking);
        if (!marking) {
            view.clearMarks();
        }
        marked(List.of());
    }

    private void marked(List<FilmAlignmentView.Mark> marks) {
        landmarks = marks.stream()
                .map(mark -> new LandmarkPair(mark.earlier(), mark.later()))
                .toList();
        apply.setEnabled(landmarks.size() > 1);
        unmark.setEnabled(true);
    }

    private void byLandmarks() {
        if (say(() -> desk.align(earlier, later, landmarks))) {
            look(Look.CHECKERBOARD);
        }
    }

    private boolean say(Supplier<FilmAlignment> deed) {
        try {
            show(deed.get());
        } catch (Rejected refusal) {
            Notices.refused(refusal);
            return false;
        }
        changed.run();
        return true;
    }

    private void show(FilmAlignment alignment) {
        view.setTransform(alignment.transform());
        verdict.setText("Agreement %d of 100 · %s"
                .formatted(
                        Math.round(100 * alignment.quality()), alignment.state().label()));
        verdict.getElement().setAttribute("data-usable", String.valueOf(alignment.usable()));
        AlignmentState state = alignment.state();
        accept.setEnabled(state != AlignmentState.ACCEPTED && state != AlignmentState.LANDMARKS);
        reject.setEnabled(state != AlignmentState.REJECTED);
        automatic.setVisible(state != AlignmentState.AUTOMATIC && state != AlignmentState.POOR);
    }
}
