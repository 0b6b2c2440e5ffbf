package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.patient.VisitId;
import org.calcitrack.scoring.GlobalAssessment;
import org.calcitrack.scoring.VisitScore;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.ScoreWords;

/** A line for each visit: its score, what is missing for it, and what physicians judged. */
class ScoreRows extends Div {

    /** What the reader may do here. */
    interface Deeds {

        void choose(VisitScore visit);

        void judge(VisitScore visit);

        Optional<String> readFor(VisitId visit);

        String who(GlobalAssessment said);
    }

    private final List<GlobalAssessment> judged;
    private final double most;
    private final Deeds deeds;

    ScoreRows(List<VisitScore> scores, VisitScore chosen, List<GlobalAssessment> judged, Deeds deeds) {
        this.judged = judged;
        this.deeds = deeds;
        most = scores.stream().mapToDouble(VisitScore::known).max().orElse(0);
        addClassName("ct-score-rows");
        scores.forEach(score -> add(row(score, score.equals(chosen), score.equals(scores.getFirst()))));
    }

    private Div row(VisitScore score, boolean chosen, boolean first) {
        NativeButton visit = new NativeButton("", click -> deeds.choose(score));
        visit.addClassName("ct-score-visit");
        visit.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        visit.add(
                span(Dates.written(score.date()), "date"),
                bar(score),
                span(ScoreWords.figure(score), score.complete() ? "figure" : "figure incomplete"),
                span(words(score), "how"));
        Div row = new Div(visit, judgement(score, first));
        row.addClassName("ct-score-row");
        return row;
    }

    private String words(VisitScore score) {
        List<String> remarks = ScoreWords.remarks(score);
        return ScoreWords.progress(score)
                + (score.begun() && !remarks.isEmpty() ? ". " + String.join(" ", remarks) : "")
                + deeds.readFor(score.visit()).map(time -> " · " + time).orElse("");
    }

    /** Solid where the score is complete, hatched where more may be missing. */
    private Component bar(VisitScore score) {
        Span fill = new Span();
        fill.addClassName(score.complete() ? "whole" : "part");
        fill.getStyle().setWidth((most == 0 ? 0 : 100 * score.known() / most) + "%");
        Span bar = new Span(fill);
        bar.addClassName("ct-score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private Component judgement(VisitScore score, boolean first) {
        String said = judged.stream()
                .filter(each -> each.visitId().equals(score.visit()))
                .map(each -> each.answer().label() + " than on " + Dates.written(each.comparedOn()) + " ("
                        + deeds.who(each) + (each.remark().isEmpty() ? "" : ": " + each.remark()) + ")")
                .collect(Collectors.joining("; "));
        NativeButton judge = new NativeButton(
                said.isEmpty() ? "Judge the change …" : "Judged: " + said.replace("the same than", "the same as"),
                click -> deeds.judge(score));
        judge.addClassName("ct-score-judge");
        judge.setVisible(!first || !said.isEmpty());
        return judge;
    }

    private static Span span(String words, String kind) {
        Span span = new Span(words);
        span.addClassNames(kind.split(" "));
        return span;
    }
}
