package org.calcitrack.ui.readingroom;

import java.util.Arrays;
import java.util.Locale;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;

/** Keys that say what the selected deposit looks like: a command for each density and each single pattern. */
final class DescribingKeys {

    private DescribingKeys() {}

    static void bind(RoomCommands commands, FilmWork work) {
        for (DensityGrade grade : DensityGrade.values()) {
            commands.on("density." + grade.grade(), () -> work.redescribe(said -> said.with(grade)));
        }
        Arrays.stream(Morphology.values())
                .filter(Morphology::single)
                .forEach(pattern -> commands.on(name(pattern), () -> work.redescribe(said -> said.with(pattern))));
    }

    /** The command that chooses a pattern, as the viewer's catalogue has it. */
    static String name(Morphology pattern) {
        return "morphology." + pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
