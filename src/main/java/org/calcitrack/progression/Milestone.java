package org.calcitrack.progression;

import java.time.LocalDate;
import org.calcitrack.tracking.LineageKind;

/**
 * Something that became of deposits, in words.
 *
 * @param words such as {@code D2 and D3 merged into D5}
 */
public record Milestone(LocalDate date, LineageKind kind, String words) {

    static Milestone of(Facts.Happening happening) {
        String parents = Fate.names(happening.parents());
        String children = Fate.names(happening.children());
        String words =
                switch (happening.kind()) {
                    case MERGED, SPLIT -> parents + " " + happening.kind().label() + " into " + children;
                    case NEW -> children + " new";
                    case EXTRUDED -> parents + " broke through the skin";
                    case RECURRED -> parents + " recurred" + (children.isEmpty() ? "" : " as " + children);
                    case PERSISTS, EXCISED, RESOLVED ->
                        parents + " " + happening.kind().label();
                };
        return new Milestone(happening.date(), happening.kind(), words);
    }
}
