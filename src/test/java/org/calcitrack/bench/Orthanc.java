package org.calcitrack.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's Orthanc as a process of its own on an empty folder: the archive beside which the import is measured. */
final class Orthanc implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int PATIENCE_SECONDS = 60;
    private static final int STOP_SECONDS = 20;
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final URI address;

    private Orthanc(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    private static Optional<Path> programme() {
        return Stream.of("/usr/sbin/Orthanc", "/usr/local/sbin/Orthanc", "/usr/bin/Orthanc")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it, where it is installed. */
    static Optional<Orthanc> start(Path folder) throws IOException, InterruptedException {
        Optional<Path> programme = programme();
        if (programme.isEmpty()) {
            System.out.println("Orthanc is not installed here: the import is measured without it.");
            return Optional.empty();
        }
        int port = freePort();
        Path configuration = folder.resolve("orthanc.json");
        Files.writeString(configuration, """
                {"Name": "bench", "StorageDirectory": "%1$s/db", "IndexDirectory": "%1$s/db", "HttpPort": %2$d,
                 "RemoteAccessAllowed": false, "AuthenticationEnabled": false, "DicomServerEnabled": false,
                 "StorageCompression": false, "Plugins": []}
                """.formatted(folder, port));
        Process process = new ProcessBuilder(programme.get().toString(), configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("orthanc.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Orthanc orthanc = new Orthanc(process, URI.create("http://localhost:" + port));
        orthanc.await();
        return Optional.of(orthanc);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException, InterruptedException {
        Stopwatch watch = new Stopwatch();
        while (!answers()) {
            if (!process.isAlive() || watch.seconds() > PATIENCE_SECONDS) {
                close();
                throw new IllegalStateException("Orthanc did not start");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/system")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Sends one film and insists on its being stored. */
    void bring(Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/instances"))
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK || !answer.body().contains("Success")) {
            throw new IllegalStateException(file.getFileName() + " was not stored by Orthanc: " + answer.statusCode());
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
