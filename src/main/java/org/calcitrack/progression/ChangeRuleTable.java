package org.calcitrack.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChangeRuleTable {

    private final JdbcClient jdbc;

    ChangeRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangeRule> all() {
        return jdbc.sql("select * from change_rule order by version")
                .query(ChangeRuleTable::rule)
                .list();
    }

    ChangeRule current() {
        return all().getLast();
    }

    void add(ChangeRule rule) {
        try {
            jdbc.sql("""
                            insert into change_rule
                                (version, progression_percent, improvement_percent, remark, made_by, made_at)
                            values (:version, :progression, :improvement, :remark, :by, :at)
                            """)
                    .param("version", rule.version())
                    .param("progression", rule.progressionPercent())
                    .param("improvement", rule.improvementPercent())
                    .param("remark", rule.remark())
                    .param("by", rule.madeBy().orElse(null))
                    .param("at", rule.madeAt().map(Timestamp::from).orElse(null))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ChangeRuleRefused.meanwhile();
        }
    }

    private static ChangeRule rule(ResultSet row, int number) throws SQLException {
        return new ChangeRule(
                row.getInt("version"),
                row.getDouble("progression_percent"),
                row.getDouble("improvement_percent"),
                row.getString("remark"),
                Optional.ofNullable(row.getString("made_by")),
                Optional.ofNullable(row.getTimestamp("made_at")).map(Timestamp::toInstant));
    }
}
