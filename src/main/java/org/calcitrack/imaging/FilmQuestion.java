package org.calcitrack.imaging;

/** What a person has to say before a film can be kept. */
public enum FilmQuestion {
    /** The file names nobody. */
    WHICH_PATIENT,
    /** The record number is known, and name, birth date or sex differ. */
    SAME_PATIENT,
    WHICH_DATE,
    WHICH_REGION,
    WHICH_SIDE,
    WHICH_VIEW
}
