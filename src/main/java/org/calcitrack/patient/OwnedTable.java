package org.calcitrack.patient;

/**
 * A table of a room above whose rows belong to patients: its key is {@code id}, its column {@code patient_id}.
 *
 * @param namesVisits whether it has a column {@code visit_id} too
 */
public record OwnedTable(String name, boolean namesVisits) {

    public OwnedTable {
        if (!name.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("Not a table's name: " + name);
        }
    }

    public static OwnedTable ofPatients(String name) {
        return new OwnedTable(name, false);
    }

    public static OwnedTable ofVisits(String name) {
        return new OwnedTable(name, true);
    }
}
