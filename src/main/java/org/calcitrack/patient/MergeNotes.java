package org.calcitrack.patient;

import java.util.UUID;

/** Changes values for one merge and notes each, so that it can be undone exactly. */
public final class MergeNotes {

    private final MergeId merge;
    private final MergeTable table;

    MergeNotes(MergeId merge, MergeTable table) {
        this.merge = merge;
        this.table = table;
    }

    /** Sets a number in a row. */
    public void number(String tableName, String column, UUID row, int before, int after) {
        change(tableName, column, row, MergeTable.Type.NUMBER, String.valueOf(before), String.valueOf(after));
    }

    void identity(String tableName, String column, UUID row, UUID before, UUID after) {
        change(tableName, column, row, MergeTable.Type.UUID, before.toString(), after.toString());
    }

    void text(String tableName, String column, UUID row, String before, String after) {
        change(tableName, column, row, MergeTable.Type.TEXT, before, after);
    }

    private void change(String tableName, String column, UUID row, MergeTable.Type type, String before, String after) {
        if (!before.equals(after)) {
            MergeTable.Step step = new MergeTable.Step(tableName, column, row, type, before, after);
            table.bring(step, after);
            table.note(merge, step);
        }
    }
}
