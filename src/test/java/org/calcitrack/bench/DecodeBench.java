package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;

/** How long one large film takes to become pixels, for each transfer syntax, beside the tools that are installed. */
final class DecodeBench {

    /** A transfer syntax: how a film gets there, and how the peers get back. */
    private record Way(String name, Peer encoder, List<Peer> decoders) {

        Way(String name, String encoder, String... decoders) {
            this(
                    name,
                    new Peer(encoder),
                    List.of(decoders).stream().map(Peer::new).toList());
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way("RLE", "dcmcrle", "dcmdrle", "gdcmconv --raw"),
            new Way("JPEG extended, 12 bit", "dcmcjpeg +ee", "dcmdjpeg", "gdcmconv --raw"),
            new Way("JPEG lossless", "dcmcjpeg +e1", "dcmdjpeg", "gdcmconv --raw"),
            new Way("JPEG-LS", "dcmcjpls", "dcmdjpls", "gdcmconv --raw"),
            new Way("JPEG-LS near-lossless", "dcmcjpls +en +md 3", "dcmdjpls", "gdcmconv --raw"),
            new Way("JPEG 2000 lossless", "gdcmconv --j2k", "gdcmconv --raw"),
            new Way("JPEG 2000, 8:1", "gdcmconv --j2k --lossy -r 8", "gdcmconv --raw"));
    private static final int COLUMNS = 2000;
    private static final int ROWS = 2500;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 5;
    private static final double MILLIS = 1e3;

    private final Workspace workspace;
    private final DicomToolkit toolkit = DicomToolkit.standard();

    DecodeBench(Workspace workspace) {
        this.workspace = workspace;
    }

    Table measure() throws Exception {
        Path folder = workspace.folder("decode");
        Path plain = new FilmFiles(COLUMNS, ROWS).write(folder, 0, 1).getFirst();
        Table table = new Table(
                "decode: one film of %d × %d × 16 bit".formatted(COLUMNS, ROWS),
                "transfer syntax",
                "Calcitrack ms",
                "fastest peer",
                "peer ms",
                "of which not decoding",
                "Calcitrack / peer's decoding");
        for (Way way : WAYS) {
            row(table, way, plain, folder);
        }
        Workspace.delete(folder);
        return table.note("Calcitrack is measured within a warm JVM, from the file to the stored values. Peers are"
                + " processes: from start to the written file. What the same process takes for the uncompressed film is"
                + " start, reading and writing; the ratio is to what is left.");
    }

    private void row(Table table, Way way, Path plain, Path folder) throws Exception {
        Path film = folder.resolve("film.dcm");
        if (!way.encoder().isInstalled()) {
            table.row(way.name(), "–", way.encoder().command() + " is not installed", "–", "–", "–");
            return;
        }
        way.encoder().seconds(List.of(plain, film));
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            ours(film);
        }
        List<Double> own = new ArrayList<>();
        List<List<Double>> decoding = new ArrayList<>();
        List<List<Double>> copying = new ArrayList<>();
        way.decoders().forEach(peer -> {
            decoding.add(new ArrayList<>());
            copying.add(new ArrayList<>());
        });
        Path out = folder.resolve("out.dcm");
        for (int i = 0; i < ROUNDS; i++) {
            own.add(ours(film));
            for (int p = 0; p < way.decoders().size(); p++) {
                Peer peer = way.decoders().get(p);
                decoding.get(p).add(MILLIS * peer.seconds(List.of(film, out)));
                copying.get(p).add(MILLIS * peer.seconds(List.of(plain, out)));
            }
        }
        int fastest = fastest(decoding, copying);
        Sample whole = new Sample(decoding.get(fastest));
        Sample rest = new Sample(copying.get(fastest));
        double net = Math.max(1, whole.median() - rest.median());
        table.row(
                way.name(),
                new Sample(own).text(0),
                way.decoders().get(fastest).command(),
                whole.text(0),
                rest.text(0),
                Figure.of(new Sample(own).median() / net, 2));
    }

    private static int fastest(List<List<Double>> decoding, List<List<Double>> copying) {
        int fastest = 0;
        double least = Double.MAX_VALUE;
        for (int p = 0; p < decoding.size(); p++) {
            double net = new Sample(decoding.get(p)).median() - new Sample(copying.get(p)).median();
            if (net < least) {
                least = net;
                fastest = p;
            }
        }
        return fastest;
    }

    private double ours(Path film) throws IOException {
        Stopwatch watch = new Stopwatch();
        int samples = toolkit.readFrame(DicomSource.of(film), 0).samples().length;
        if (samples != COLUMNS * ROWS) {
            throw new IllegalStateException("Not all of the film: " + samples);
        }
        return MILLIS * watch.seconds();
    }
}
