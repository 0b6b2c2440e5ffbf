package org.calcitrack.bench;

import java.nio.file.Path;
import java.util.List;

/** One way for films into one server. */
interface Door extends AutoCloseable {

    /** Brings all films in, insists on each one's being stored, and tells how long it took. */
    double seconds(List<Path> films) throws Exception;

    @Override
    void close();
}
