package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.calcitrack.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
class ChangeRulesTest {

    @Autowired
    private ChangeRules rules;

    @Test
    void comesWithThePublishedCutOff() {
        assertThat(rules.all().getFirst()).isEqualTo(ChangeRule.DEFAULT);
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void anotherRuleIsAnotherVersionAndTheOldOneStays() {
        ChangeRule made = rules.define(30, 20, "children grow");

        assertThat(made.version()).isEqualTo(2);
        assertThat(made.madeBy()).isPresent();
        assertThat(rules.all()).containsExactly(ChangeRule.DEFAULT, made);
    }

    @Test
    @WithMockUser(username = "rheumatologist", roles = "RHEUMATOLOGIST")
    void othersMayNotMakeOne() {
        assertThatThrownBy(() -> rules.define(30, 20, "")).isInstanceOf(AccessDeniedException.class);
    }
}
