package org.calcitrack.phantom;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Who is on a film, when it was taken and how its header is written.
 *
 * @param digital true for Digital X-Ray (DX), false for Computed Radiography (CR)
 * @param number instance number within the patient's visit, from 1
 */
public record FilmHeader(
        Person person, LocalDate date, LocalTime time, boolean digital, SpacingKind spacing, int number) {

    /**
     * A person who does not exist.
     *
     * @param name as DICOM writes it, family name first, parts parted by ^
     * @param sex F, M or O
     */
    public record Person(String recordNumber, String name, LocalDate birthDate, String sex) {
        public static Person nobody(int number) {
            return new Person(
                    "SYN-T" + number,
                    "Sample^Test " + number,
                    LocalDate.of(1960, 1, 1).plusDays(37L * number),
                    "F");
        }
    }

    public static FilmHeader of(Person person, LocalDate date) {
        return new FilmHeader(person, date, LocalTime.of(9, 30), false, SpacingKind.EQUAL, 1);
    }

    public FilmHeader digital(boolean other) {
        return new FilmHeader(person, date, time, other, spacing, number);
    }

    public FilmHeader spacing(SpacingKind other) {
        return new FilmHeader(person, date, time, digital, other, number);
    }

    public FilmHeader number(int other) {
        return new FilmHeader(person, date, time, digital, spacing, other);
    }
}
