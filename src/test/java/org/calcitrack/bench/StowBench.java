package org.calcitrack.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calcitrack.peers.OrthancServer;

/**
 * How fast programmes store films over DICOMweb, one film in each request, beside Orthanc's own door for the same files.
 * Batches alternate, so that both servers see the same machine; each number of clients begins with empty servers.
 */
final class StowBench {

    private static final List<Integer> CLIENTS = List.of(1, 4);
    private static final int COLUMNS = 2000;
    private static final int ROWS = 2500;
    private static final int BATCHES = 10;
    private static final int WARM_UP_FILMS = 10;
    private static final String BOUNDARY = "films-of-the-bench";
    private static final String HEAD = "--" + BOUNDARY + "\r\nContent-Type: application/dicom\r\n\r\n";
    private static final String FOOT = "\r\n--" + BOUNDARY + "--\r\n";

    private final Application application;
    private final Workspace workspace;
    private final int count;
    private final FilmFiles films = new FilmFiles(COLUMNS, ROWS);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    StowBench(Application application, Workspace workspace, int count) {
        this.application = application;
        this.workspace = workspace;
        this.count = count;
    }

    Table measure() throws Exception {
        if (!OrthancServer.isInstalled()) {
            throw new NotMeasured("Orthanc is not installed");
        }
        System.out.printf("Drawing %d films of %s pixels ...%n", count + WARM_UP_FILMS, films);
        Path folder = workspace.folder("films");
        List<Path> warmUp = films.write(folder, 0, WARM_UP_FILMS);
        List<Path> measured = films.write(folder, WARM_UP_FILMS, count);
        Table table = new Table(
                "stow: %d films of %s × 16 bit, one in each request".formatted(count, films),
                "clients",
                "Calcitrack STOW-RS files/s",
                "Orthanc POST /instances files/s",
                "ratio");
        for (int clients : CLIENTS) {
            System.out.printf("Storing %d films, %d clients ...%n", count, clients);
            row(table, clients, warmUp, measured);
        }
        Workspace.delete(folder);
        return table;
    }

    private void row(Table table, int clients, List<Path> warmUp, List<Path> measured) throws Exception {
        Path home = workspace.folder("stow-" + clients);
        String token = BenchToken.madeIn(application, home);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Server server = Server.start(application, home, true);
                OrthancServer orthanc = OrthancServer.start(Optional.empty(), "");
                Crew crew = new Crew(clients)) {
            URI door = server.address().resolve("/dicomweb/studies");
            Crew.Deed<Path> stow = file -> stow(door, token, file);
            URI instances = URI.create(orthanc.address() + "/instances");
            Crew.Deed<Path> post = file -> send(HttpRequest.newBuilder(instances), BodyPublishers.ofFile(file));
            crew.time(warmUp, stow);
            crew.time(warmUp, post);
            for (List<Path> batch : batchesOf(measured)) {
                ours.add(batch.size() / crew.time(batch, stow));
                theirs.add(batch.size() / crew.time(batch, post));
            }
        } finally {
            Workspace.delete(home);
        }
        Sample calcitrack = new Sample(ours);
        Sample peer = new Sample(theirs);
        table.row(String.valueOf(clients), calcitrack.text(1), peer.text(1), Figure.ratio(calcitrack, peer));
    }

    private static List<List<Path>> batchesOf(List<Path> files) {
        int size = Math.ceilDiv(files.size(), BATCHES);
        return IntStream.range(0, Math.ceilDiv(files.size(), size))
                .mapToObj(i -> files.subList(i * size, Math.min(files.size(), (i + 1) * size)))
                .toList();
    }

    private void stow(URI door, String token, Path file) throws Exception {
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(HEAD), BodyPublishers.ofFile(file), BodyPublishers.ofString(FOOT));
        send(
                HttpRequest.newBuilder(door)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=" + BOUNDARY),
                body);
    }

    private void send(HttpRequest.Builder request, BodyPublisher body) throws Exception {
        HttpResponse<String> answer = http.send(request.POST(body).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("a film was not stored: " + answer.statusCode() + " " + answer.body());
        }
    }
}
