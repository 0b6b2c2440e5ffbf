package org.calcitrack.phantom;

import java.io.IOException;
import java.nio.file.Path;
import org.calcitrack.phantom.sample.SampleSet;

/** Makes {@code sample-images/} anew, byte for byte the same each time. The only argument, if any, is another folder. */
public final class SampleImages {
    private SampleImages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "sample-images");
        long bytes = SampleSet.write(folder);
        System.out.printf("%s: %.1f MB of films%n", folder, bytes / 1e6);
    }
}
