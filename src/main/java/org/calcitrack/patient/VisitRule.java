package org.calcitrack.patient;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which films form one visit: those taken on the same day, or within some days of the visit's day. A change holds for
 * films that arrive from then on.
 */
@Service
@Transactional
public class VisitRule {

    /** More days than this between two films are two visits by any rule. */
    public static final int MOST_DAYS = 60;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    VisitRule(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** How many days from a visit's day a film may be taken to belong to it; 0 for the same day. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int days() {
        return found().orElse(0);
    }

    /**
     * Sets the rule.
     *
     * @throws VisitRefused when the days are below 0 or above {@link #MOST_DAYS}
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw VisitRefused.daysOutOfRange();
        }
        String sql = found().isPresent()
                ? "update visit_rule set days = :days where id = :id"
                : "insert into visit_rule (id, days) values (:id, :days)";
        jdbc.sql(sql)
                .param("id", VisitRuleId.THE_ONE.value())
                .param("days", days)
                .update();
        events.publishEvent(new VisitRuleChanged(VisitRuleId.THE_ONE));
    }

    private Optional<Integer> found() {
        return jdbc.sql("select days from visit_rule where id = :id")
                .param("id", VisitRuleId.THE_ONE.value())
                .query((row, number) -> row.getInt("days"))
                .optional();
    }
}
