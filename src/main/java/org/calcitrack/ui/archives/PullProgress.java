package org.calcitrack.ui.archives;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.exchange.ArchivePull;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Refusals;
import org.calcitrack.ui.imports.ImportsNavigation;
import org.jspecify.annotations.Nullable;

/** Shows how far studies are on their way in, and leads to their receipt. */
class PullProgress extends Div {

    private static final int LOOK_EVERY_MILLIS = 500;

    private final ArchivePull pull;
    private final Span words = new Span();
    private final Span counts = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button("Stop", click -> stop());
    private @Nullable Registration looking;

    PullProgress(ArchivePull pull) {
        this.pull = pull;
        addClassNames("ct-card", "ct-pull");
        getElement().setAttribute("role", "status");
        bar.setMax(Math.max(1, pull.studies()));
        counts.addClassNames("ct-muted", "ct-number");
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(words, counts, ImportsNavigation.link("Receipt", pull.receipt()), stop);
        line.addClassName("ct-pull-line");
        add(line, bar);
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!pull.finished()) {
            event.getUI().setPollInterval(LOOK_EVERY_MILLIS);
            looking = event.getUI().addPollListener(poll -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest();
    }

    private void rest() {
        Registration registered = looking;
        if (registered != null) {
            registered.remove();
            looking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private void stop() {
        pull.cancel();
        stop.setEnabled(false);
    }

    final void look() {
        boolean finished = pull.finished();
        words.setText(
                finished
                        ? ending()
                        : "Bringing in study " + Math.min(pull.studies(), pull.studiesDone() + 1) + " of "
                                + pull.studies());
        counts.setText(counted(pull.verdicts()));
        bar.setValue(pull.studiesDone());
        bar.setVisible(!finished);
        stop.setVisible(!finished);
        if (finished) {
            rest();
        }
    }

    private String ending() {
        Optional<Rejected> refusal = pull.refusal();
        if (refusal.isPresent()) {
            return Refusals.sentence(refusal.get());
        }
        String studies = pull.studiesDone() == 1 ? "1 study" : pull.studiesDone() + " studies";
        return pull.cancelled() ? "Stopped after " + studies : "Brought in " + studies;
    }

    private static String counted(Map<Verdict, Integer> verdicts) {
        int stored = verdicts.getOrDefault(Verdict.STORED, 0);
        int there = verdicts.getOrDefault(Verdict.ALREADY_THERE, 0);
        int waiting = verdicts.getOrDefault(Verdict.NEEDS_ANSWER, 0);
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return "%d stored, %d there before, %d need an answer, %d not taken"
                .formatted(stored, there, waiting, all - stored - there - waiting);
    }
}
