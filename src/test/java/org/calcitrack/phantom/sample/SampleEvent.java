package org.calcitrack.phantom.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of deposits, as the application's lineage knows it.
 *
 * @param kind NEW, MERGED, SPLIT, EXCISED, EXTRUDED, RESOLVED or RECURRED
 * @param date of the procedure, or of the visit at which it was first seen
 */
record SampleEvent(String kind, LocalDate date, List<String> parents, List<String> children, String note) {}
