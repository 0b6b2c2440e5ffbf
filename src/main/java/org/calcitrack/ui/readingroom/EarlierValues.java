package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.calcitrack.annotation.FormerMeasurement;

/** What an outline measured before its film was calibrated anew. */
class EarlierValues extends Details {

    EarlierValues() {
        addClassName("ct-earlier-values");
    }

    /** @param former newest first */
    void show(List<FormerMeasurement> former) {
        setVisible(!former.isEmpty());
        setSummaryText("Before the film was calibrated anew");
        removeAll();
        UnorderedList list = new UnorderedList();
        former.forEach(each -> list.add(new ListItem(each.measurement().area().brief() + ", "
                + each.measurement().longestDiameter().brief() + ", until "
                + VersionComparison.WHEN.withZone(ZoneId.systemDefault()).format(each.replacedAt()))));
        add(list);
    }
}
