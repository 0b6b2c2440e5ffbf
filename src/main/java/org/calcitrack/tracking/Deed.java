package org.calcitrack.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.FilmStep;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Undoable;
import org.calcitrack.imaging.RadiographId;
import org.springframework.stereotype.Component;

/** Several links and lineage events that a reader made at one stroke, and takes back at one stroke. */
@Component
class Deed implements Undoable {

    private final IdentificationChange identification;
    private final LineageChange lineage;
    private final FilmHistory history;

    Deed(IdentificationChange identification, LineageChange lineage, FilmHistory history) {
        this.identification = identification;
        this.lineage = lineage;
        this.history = history;
    }

    /** One part of a deed: what it was done to, and the states before and after. */
    record Part(boolean ofLineage, UUID subject, String before, String after) {

        static Part linked(SightingId sighting, String before, DepositId deposit) {
            return new Part(false, sighting.value(), before, deposit.value().toString());
        }

        static Part recorded(LineageEventId event) {
            return new Part(true, event.value(), LineageChange.WITHDRAWN, LineageChange.RECORDED);
        }

        static Part withdrawn(LineageEventId event) {
            return new Part(true, event.value(), LineageChange.RECORDED, LineageChange.WITHDRAWN);
        }

        private String text(String state) {
            return (ofLineage ? "lineage " : "identification ") + subject + " " + state;
        }
    }

    /** Notes as one step what was just done. */
    void note(RadiographId film, SightingId subject, String what, List<Part> parts) {
        history.note(new FilmStep(
                film,
                this,
                subject.value(),
                what,
                parts.reversed().stream().map(part -> part.text(part.before())).collect(Collectors.joining("\n")),
                parts.stream().map(part -> part.text(part.after())).collect(Collectors.joining("\n"))));
    }

    @Override
    public String kind() {
        return "deed";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return lines(state).stream().allMatch(line -> line.kind().stands(line.subject(), line.state()));
    }

    @Override
    public void bring(UUID subject, String state) {
        lines(state).forEach(line -> line.kind().bring(line.subject(), line.state()));
    }

    private record Line(Undoable kind, UUID subject, String state) {}

    private List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (String line : text.split("\n")) {
            String[] words = line.split(" ", 3);
            lines.add(new Line(
                    words[0].equals("lineage") ? lineage : identification, UUID.fromString(words[1]), words[2]));
        }
        return lines;
    }
}
