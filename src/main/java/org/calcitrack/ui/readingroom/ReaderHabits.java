package org.calcitrack.ui.readingroom;

import java.util.Optional;
import org.calcitrack.account.AccountSettings;
import org.calcitrack.account.CurrentAccount;
import org.springframework.stereotype.Component;

/** How a reader likes the room: kept with the account, so that it is the same on every computer. */
@Component
public class ReaderHabits {

    private static final String LAYOUT = "reading.layout";
    private static final String KEYS = "reading.keys";
    private static final String SCORE = "reading.score";
    private static final String LAST_SAID = "reading.last-said";
    private static final String RULES = "reading.hanging";

    private final AccountSettings settings;
    private final CurrentAccount currentAccount;

    ReaderHabits(AccountSettings settings, CurrentAccount currentAccount) {
        this.settings = settings;
        this.currentAccount = currentAccount;
    }

    /** Whose habits these are, by a name that stays. */
    String reader() {
        return currentAccount.get().id().value().toString();
    }

    /** The layout chosen last; beside the best prior until one was chosen. */
    PaneLayout layout() {
        return settings.find(LAYOUT).flatMap(PaneLayout::of).orElse(PaneLayout.TWO);
    }

    void keep(PaneLayout layout) {
        settings.keep(LAYOUT, layout.code());
    }

    HangingRules rules() {
        return settings.find(RULES).flatMap(HangingRules::of).orElse(HangingRules.USUAL);
    }

    void keep(HangingRules rules) {
        settings.keep(RULES, rules.text());
    }

    /** The protocol under which the reader last looked at scores, by its key; blank when scores were closed. */
    Optional<String> score() {
        return settings.find(SCORE);
    }

    void keepScore(String protocol) {
        settings.keep(SCORE, protocol);
    }

    /** What the reader said of the deposit described last; empty before the first. */
    Optional<LastSaid> lastSaid() {
        return settings.find(LAST_SAID).flatMap(LastSaid::read);
    }

    void keep(LastSaid said) {
        settings.keep(LAST_SAID, said.text());
    }

    /** The reader's keys, for the viewer to read. */
    public Optional<String> keys() {
        return settings.find(KEYS);
    }

    /** Keeps the reader's keys; more than anybody could have bound by hand is not kept. */
    public void keepKeys(String keys) {
        if (keys.length() <= AccountSettings.LONGEST) {
            settings.keep(KEYS, keys);
        }
    }
}
