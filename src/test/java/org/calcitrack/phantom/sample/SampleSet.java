package org.calcitrack.phantom.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the folder of sample images: films, the manifest and the truth. */
public final class SampleSet {
    private SampleSet() {}

    /** Writes everything below the folder; files of the same name are replaced. Returns the bytes written. */
    public static long write(Path folder) throws IOException {
        ManifestCsv manifest = new ManifestCsv();
        TruthJson truth = new TruthJson();
        long total = 0;
        for (Sample sample : Samples.all()) {
            List<SampleFile> files = new ArrayList<>();
            for (SampleFilm film : sample.films()) {
                SampleFile file = SampleFile.of(film);
                Path path = folder.resolve(film.file());
                Files.createDirectories(path.getParent());
                Files.write(path, file.bytes());
                total += file.bytes().length;
                manifest.add(file);
                files.add(file);
            }
            truth.add(sample, files);
        }
        Files.writeString(folder.resolve("manifest.csv"), manifest.text());
        Files.writeString(folder.resolve("truth.json"), truth.text());
        return total;
    }
}
