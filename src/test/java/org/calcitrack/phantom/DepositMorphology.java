package org.calcitrack.phantom;

/** The patterns a deposit can be drawn in; the names are those of the application's own list. */
public enum DepositMorphology {
    NODULAR,
    SHEET_LIKE,
    RETICULAR,
    LINEAR,
    AMORPHOUS,
    PUNCTATE,
    TUMORAL_MASS,
    MIXED
}
