package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with its title and what has to be known to read it rightly. */
class SummaryCard extends Div {

    private SummaryCard(String title, String figure, String remark) {
        addClassNames("ct-card", "ct-summary");
        add(part("ct-summary-title", title), part("ct-summary-figure", figure), part("ct-summary-remark", remark));
    }

    static SummaryCard of(String title, String figure, String remark) {
        return new SummaryCard(title, figure, remark);
    }

    /** Without a figure: why there is none. */
    static SummaryCard without(String title, String why) {
        return new SummaryCard(title, "–", why);
    }

    /** The same card with a chip beside its figure. */
    SummaryCard chip(Span chip) {
        addComponentAtIndex(2, chip);
        return this;
    }

    /** The same card with a warning under it. */
    SummaryCard warning(String words) {
        add(part("ct-summary-warning", words));
        return this;
    }

    /** The same card with another remark. */
    SummaryCard remark(String words) {
        add(part("ct-summary-remark", words));
        return this;
    }

    private static Span part(String name, String words) {
        Span part = new Span(words);
        part.addClassName(name);
        return part;
    }
}
