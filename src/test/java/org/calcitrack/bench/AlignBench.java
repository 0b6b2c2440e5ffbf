package org.calcitrack.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.imaging.ReducedFilm;
import org.calcitrack.imaging.ReducedOnce;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Pose;
import org.calcitrack.phantom.Region;
import org.calcitrack.tracking.alignment.FilmAligner;
import org.calcitrack.tracking.alignment.Picture;

/** From two large films' files to how one lies on the other, nothing kept from before: what the first opening costs. */
final class AlignBench {

    private static final int ROWS = 3000;
    private static final int COLUMNS = 2500;
    private static final double SPACING = 0.1;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 9;
    private static final double MILLIS = 1e3;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Workspace workspace;

    AlignBench(Workspace workspace) {
        this.workspace = workspace;
    }

    Table measure() throws Exception {
        Path folder = workspace.folder("align");
        Path before = write(folder.resolve("before.dcm"), new Pose(0, 0, 0, 1.05), 1);
        Path after = write(folder.resolve("after.dcm"), new Pose(9, 20, -14, 1.1), 2);
        List<Double> reading = new ArrayList<>();
        List<Double> aligning = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            long used = PROCESS.getProcessCpuTime();
            Stopwatch watch = new Stopwatch();
            Picture from = picture(before);
            Picture to = picture(after);
            double read = watch.seconds();
            FilmAligner.align(from, to);
            double all = watch.seconds();
            if (round >= 0) {
                reading.add(read);
                aligning.add(all - read);
                whole.add(all);
                processor.add((PROCESS.getProcessCpuTime() - used) / NANOS_PER_SECOND);
            }
        }
        Workspace.delete(folder);
        return table(new Sample(reading), new Sample(aligning), new Sample(whole), new Sample(processor));
    }

    private static Table table(Sample reading, Sample aligning, Sample whole, Sample processor) {
        return new Table(
                        "align: two films of %d × %d, %d times".formatted(ROWS, COLUMNS, ROUNDS),
                        "part",
                        "milliseconds",
                        "of the whole")
                .row("reading and reducing both", millis(reading), Figure.ratio(reading, whole))
                .row("aligning", millis(aligning), Figure.ratio(aligning, whole))
                .row("whole", millis(whole), "1.00")
                .row("processor time of the whole", millis(processor), Figure.ratio(processor, whole))
                .note("Wanted: the whole below 1500. Within a warm JVM, files in the memory of the operating system."
                        + " Other load on the machine lengthens the whole, but hardly the processor time.");
    }

    private static String millis(Sample seconds) {
        return seconds.map(second -> second * MILLIS).text(0);
    }

    private static Picture picture(Path file) throws IOException {
        ReducedFilm film = ReducedOnce.of(file, ROWS, COLUMNS);
        return new Picture(film.columns(), film.rows(), film.brightness(), OptionalDouble.of(SPACING * film.pixels()));
    }

    private static Path write(Path file, Pose pose, int number) throws IOException {
        FilmSpec spec = FilmSpec.of(Region.KNEE, BodySide.RIGHT, 9000)
                .detector(new Detector(ROWS, COLUMNS, SPACING, 12, false))
                .pose(pose);
        try (OutputStream out = Files.newOutputStream(file)) {
            DicomFilmWriter.write(
                    PhantomFilms.render(spec),
                    FilmHeader.of(FilmHeader.Person.nobody(number), LocalDate.of(2024, 3, number)),
                    TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
                    out);
        }
        return file;
    }
}
