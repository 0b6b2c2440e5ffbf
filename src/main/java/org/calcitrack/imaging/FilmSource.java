package org.calcitrack.imaging;

import java.nio.file.Path;

/** A file whose kind is known, wherever it lies. */
record FilmSource(Path file, MediaKind media) {}
