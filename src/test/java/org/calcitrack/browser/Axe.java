package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Set;

/** What axe-core says of a screen as it is now. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** While something fades in, its colours are not yet its own. */
    private static final double FADING_MILLIS = 500;

    private Axe() {}

    static void findsNothingGrave(String screen, Page page) {
        page.waitForTimeout(FADING_MILLIS);
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(found -> GRAVE.contains(found.getImpact()))
                                .map(found -> found.getId() + ": " + found.getHelp() + " at "
                                        + found.getNodes().getFirst().getHtml() + " "
                                        + found.getNodes().getFirst().getFailureSummary()))
                .as(screen)
                .isEmpty();
    }
}
