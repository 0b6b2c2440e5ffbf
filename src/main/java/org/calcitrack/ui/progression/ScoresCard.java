package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.progression.ChangeRule;
import org.calcitrack.scoring.GlobalAssessment;
import org.calcitrack.scoring.GlobalAssessmentId;
import org.calcitrack.scoring.Movement;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.VisitScore;
import org.calcitrack.shared.NotFound;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.ScoreWords;

/** The patient's score at every visit under one protocol, and which deposits moved it to the visit that is chosen. */
class ScoresCard extends Section {

    private final ScoreDesk desk;
    private final PatientId patient;
    private final Protocol usual;
    private Optional<Protocol> chosenProtocol = Optional.empty();
    private Optional<VisitId> chosenVisit = Optional.empty();
    private boolean sinceFirst;
    private Optional<ChangeRule> rule = Optional.empty();

    ScoresCard(ScoreDesk desk, PatientId patient) {
        this.desk = desk;
        this.patient = patient;
        usual = desk.mostUsed(patient);
        addClassNames("ct-card", "ct-scores");
    }

    /** Shows the scores as they are now; their changes are called by this rule. */
    void show(ChangeRule called) {
        rule = Optional.of(called);
        refresh();
    }

    private void refresh() {
        removeAll();
        Protocol protocol = chosenProtocol.orElse(usual);
        List<VisitScore> scores = desk.scores(patient, protocol);
        Div head = new Div(new H2("Scores"), choice(protocol));
        head.addClassName("ct-scores-head");
        add(head);
        if (scores.stream().noneMatch(VisitScore::begun)) {
            add(nothingYet());
        }
        if (!scores.isEmpty()) {
            VisitScore visit = scores.stream()
                    .filter(score -> chosenVisit.filter(score.visit()::equals).isPresent())
                    .findFirst()
                    .orElse(scores.getLast());
            add(new ScoreRows(scores, visit, desk.assessments(patient), new Rows()));
            movement(scores, visit).ifPresent(this::add);
        }
        add(about(protocol));
    }

    private Component choice(Protocol protocol) {
        Select<Protocol> select = new Select<>();
        select.setAriaLabel("Scoring protocol");
        select.setItems(desk.protocols());
        select.setItemLabelGenerator(each -> each == null ? "" : each.name() + ", version " + each.version());
        select.setValue(protocol);
        select.addValueChangeListener(chosen -> {
            chosenProtocol = Optional.of(chosen.getValue());
            refresh();
        });
        return select;
    }

    private static Component nothingYet() {
        Paragraph words =
                new Paragraph("No region of this protocol is outlined yet. Open a film, and outline its regions "
                        + "under Score beside it; scores are worked out from them, not typed in.");
        words.addClassNames("ct-muted", "ct-scores-empty");
        return words;
    }

    /** From the visit before, or from the first one, to the visit that is chosen. */
    private Optional<Component> movement(List<VisitScore> scores, VisitScore to) {
        List<VisitScore> before = scores.subList(0, scores.indexOf(to)).stream()
                .filter(VisitScore::begun)
                .toList();
        if (before.isEmpty() || !to.begun()) {
            return Optional.empty();
        }
        VisitScore from = sinceFirst ? before.getFirst() : before.getLast();
        return rule.map(
                called -> new MovementPart(Movement.between(from, to), called, before.size() > 1, sinceFirst, first -> {
                    sinceFirst = first;
                    refresh();
                }));
    }

    private Component about(Protocol protocol) {
        NativeDetails about = new NativeDetails("How it is worked out, where it comes from and what it does not say");
        Div words = new Div(
                new Paragraph(protocol.formula() + ". " + ScoreWords.version(protocol) + "."),
                new Paragraph(protocol.origin()),
                new Paragraph(protocol.limits()));
        if (desk.mayMakeProtocols()) {
            Button make = new Button("Make another version …", click -> makeVersion(protocol));
            make.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            words.add(make);
        }
        about.setContent(words);
        about.addClassName("ct-scores-about");
        return about;
    }

    private void makeVersion(Protocol shown) {
        Protocol latest = desk.protocols().stream()
                .filter(each -> each.key().equals(shown.key()))
                .reduce((before, after) -> after)
                .orElse(shown);
        new ProtocolDialog(latest, revision -> {
                    chosenProtocol = Optional.of(desk.makeVersion(latest, revision));
                    refresh();
                    Notices.done("The new version is offered now.");
                })
                .open();
    }

    /** What a reader does to a visit's line. */
    private final class Rows implements ScoreRows.Deeds {

        @Override
        public void choose(VisitScore visit) {
            chosenVisit = Optional.of(visit.visit());
            refresh();
        }

        @Override
        public Optional<String> readFor(VisitId visit) {
            return desk.readFor(visit)
                    .map(time -> "read in " + time.toMinutes() + " min " + time.toSecondsPart() + " s");
        }

        @Override
        public String who(GlobalAssessment said) {
            return desk.who(said.statedBy());
        }

        @Override
        public void judge(VisitScore visit) {
            Optional<GlobalAssessment> mine = desk.assessments(patient).stream()
                    .filter(said -> said.visitId().equals(visit.visit()) && desk.isMine(said))
                    .findFirst();
            new AnchorDialog(visit.date(), desk.earlier(visit.visit()), mine, (on, answer, remark) -> {
                        var said = desk.judge(visit.visit(), on, answer, remark);
                        refresh();
                        Notices.undoable("Judged: " + answer.label() + ".", () -> takeBack(said));
                    })
                    .open();
        }

        private void takeBack(GlobalAssessmentId said) {
            try {
                desk.takeBack(said);
            } catch (NotFound gone) {
                Notices.wrong("This judgement was taken back already.");
            }
            refresh();
        }
    }
}
