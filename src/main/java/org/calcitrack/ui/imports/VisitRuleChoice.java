package org.calcitrack.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.patient.VisitRule;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;

/** Tells by which rule arriving films form visits; administrators choose it. */
class VisitRuleChoice extends Div {

    private static final List<Integer> DAYS = List.of(0, 1, 2, 3, 7, 14, 30);

    VisitRuleChoice(VisitRule rule, CurrentAccount currentAccount) {
        addClassName("ct-visit-rule");
        int days = rule.days();
        boolean chooses = currentAccount
                .find()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isPresent();
        if (!chooses) {
            Span words = new Span("Films taken " + words(days) + " form one visit.");
            words.addClassNames("ct-muted", "ct-small");
            add(words);
            return;
        }
        Select<Integer> choice = new Select<>();
        choice.setAriaLabel("Films form one visit when they were taken");
        choice.setItems(Stream.concat(DAYS.stream(), Stream.of(days))
                .distinct()
                .sorted()
                .toList());
        choice.setItemLabelGenerator(VisitRuleChoice::words);
        choice.setValue(days);
        choice.addValueChangeListener(change -> change(rule, change.getValue()));
        Span before = new Span("Films form one visit when taken");
        before.addClassNames("ct-muted", "ct-small");
        add(before, choice);
    }

    private static void change(VisitRule rule, int days) {
        try {
            rule.change(days);
            Notices.done("From now on, films taken " + words(days) + " form one visit.");
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }

    private static String words(int days) {
        return switch (days) {
            case 0 -> "on the same day";
            case 1 -> "within 1 day";
            default -> "within " + days + " days";
        };
    }
}
