package org.calcitrack.progression;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the rule by which a change is called progression, stable or improvement; the last one counts. */
@Service
@Transactional
public class ChangeRules {

    private final ChangeRuleTable rules;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRules(ChangeRuleTable rules, CurrentAccount currentAccount, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** Every version, the first one first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ChangeRule> all() {
        return rules.all();
    }

    /**
     * Makes the next version; earlier ones are kept as they are.
     *
     * @param progressionPercent growth by more has progressed
     * @param improvementPercent shrinkage by more has improved
     * @throws ChangeRuleRefused when a limit is none
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ChangeRule define(double progressionPercent, double improvementPercent, String remark) {
        var rule = new ChangeRule(
                rules.all().getLast().version() + 1,
                progressionPercent,
                improvementPercent,
                remark,
                Optional.of(currentAccount.get().displayName()),
                Optional.of(clock.instant()));
        rules.add(rule);
        events.publishEvent(new ChangeRuleDefined(ChangeRuleVersion.of(rule)));
        return rule;
    }
}
