package org.calcitrack.phantom.sample;

import java.util.List;
import org.calcitrack.phantom.FilmHeader;

/** One sample patient with all films and all that became of the deposits. */
record Sample(String label, FilmHeader.Person person, List<SampleFilm> films, List<SampleEvent> events) {}
