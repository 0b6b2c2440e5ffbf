package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Caliper;
import org.calcitrack.annotation.FormerCaliperSize;

/** The distances and sizes along two axes on this film, with what they read before the film was calibrated anew. */
class CaliperList extends UnorderedList {

    private final Function<Caliper, List<FormerCaliperSize>> before;
    private final Consumer<Caliper> remove;

    CaliperList(Function<Caliper, List<FormerCaliperSize>> before, Consumer<Caliper> remove) {
        this.before = before;
        this.remove = remove;
        addClassName("ct-calipers");
    }

    void show(List<Caliper> calipers) {
        removeAll();
        calipers.forEach(each -> add(line(each)));
    }

    private ListItem line(Caliper caliper) {
        String kind = caliper.size().shortAxis().isPresent() ? "Two axes" : "Distance";
        NativeButton delete = new NativeButton("Delete", click -> remove.accept(caliper));
        delete.setAriaLabel(
                "Delete " + kind.toLowerCase(Locale.ROOT) + " " + caliper.size().brief());
        ListItem line = new ListItem(span(kind, "kind"), span(caliper.size().text(), "size"), delete);
        List<FormerCaliperSize> former = before.apply(caliper);
        if (!former.isEmpty()) {
            line.add(span(
                    former.stream().map(each -> each.size().text()).collect(Collectors.joining(", ", "before: ", "")),
                    "before"));
        }
        return line;
    }

    private static Span span(String words, String kind) {
        Span span = new Span(words);
        span.addClassName(kind);
        return span;
    }
}
