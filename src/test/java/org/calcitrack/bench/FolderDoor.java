package org.calcitrack.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The command line's door of a running server, which reads the films from its own disk. */
final class FolderDoor implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String secret;

    FolderDoor(URI server, Path home) throws IOException, InterruptedException {
        this.address = server.resolve("/api/command/import");
        this.secret = secret(home.resolve("server").resolve("command-door"));
    }

    /** The sign-in page answers a moment before the door file is there. */
    private static String secret(Path doorFile) throws IOException, InterruptedException {
        Stopwatch watch = new Stopwatch();
        while (!Files.exists(doorFile) || Files.readAllLines(doorFile).size() < 2) {
            if (watch.seconds() > PATIENCE_SECONDS) {
                throw new IllegalStateException("there is no " + doorFile);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Files.readAllLines(doorFile).get(1);
    }

    /** Imports files and insists on every one's being stored. */
    void bring(List<Path> files) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("label=bench");
        files.forEach(file -> form.append("&path=").append(URLEncoder.encode(file.toString(), StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("X-Calcitrack-Secret", secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        String told = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        long stored =
                told.lines().filter(line -> line.startsWith("file\tSTORED")).count();
        if (stored != files.size()) {
            throw new IllegalStateException("%d of %d films were stored: %s".formatted(stored, files.size(), told));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
