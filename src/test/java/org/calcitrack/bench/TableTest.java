package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsNamesToTheLeftAndFiguresToTheRight() {
        Table table = new Table("start: how long", "application", "s")
                .row("with cache", "4.2")
                .row("without", "21.6");

        assertThat(table).hasToString("""

                ## start: how long

                | application |    s |
                | ----------- | ---: |
                | with cache  |  4.2 |
                | without     | 21.6 |
                """);
    }

    @Test
    void putsNotesBelow() {
        Table table = new Table("t", "name", "value").row("a", "1").note("Measured once.");

        assertThat(table.toString()).endsWith("| a    |     1 |\n\nMeasured once.\n");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        Table table = new Table("t", "name", "value");

        assertThatThrownBy(() -> table.row("only a name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells in a table of 2 columns");
    }
}
