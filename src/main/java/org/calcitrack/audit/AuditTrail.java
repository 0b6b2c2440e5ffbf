package org.calcitrack.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.Account;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.shared.DomainEvent;
import org.calcitrack.shared.Identifier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes every domain event down in the transaction that caused it, and reads the trail of a thing. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What happened to a thing, oldest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AuditEntry> of(Identifier subject) {
        return jdbc.sql("select * from audit_entry where subject_id = :id order by at, id")
                .param("id", subject.value())
                .query((row, number) -> new AuditEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("account_name"),
                        row.getString("event"),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class)))
                .list();
    }

    @EventListener
    void write(DomainEvent event) {
        Optional<Account> account = currentAccount.find();
        jdbc.sql("""
                        insert into audit_entry (id, at, account_id, account_name, event, subject_kind, subject_id)
                        values (:id, :at, :accountId, :accountName, :event, :subjectKind, :subjectId)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("accountId", account.map(known -> known.id().value()).orElse(null))
                .param("accountName", account.map(Account::name).orElse("system"))
                .param("event", event.name())
                .param("subjectKind", event.subject().getClass().getSimpleName())
                .param("subjectId", event.subject().value())
                .update();
    }
}
