package org.calcitrack.peers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An Orthanc of its own on loopback, with its DICOMweb plugin and a temporary folder; no system service is needed. */
public final class OrthancServer implements AutoCloseable {

    private static final Path PROGRAMME = Path.of("/usr/sbin/Orthanc");
    private static final Path PLUGIN = Path.of("/usr/share/orthanc/plugins/libOrthancDicomWeb.so");
    private static final Duration START = Duration.ofSeconds(120);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path folder;
    private final String address;

    private OrthancServer(Process process, Path folder, String address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAMME) && Files.exists(PLUGIN);
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param calcitrack the DICOMweb address of a Calcitrack that it shall know, and the token to send
     */
    public static OrthancServer start(Optional<String> calcitrack, String token) throws Exception {
        Path folder = Files.createTempDirectory("orthanc-");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String server = calcitrack
                .map(url -> "\"calcitrack\": {\"Url\": \"%s/\", \"Username\": \"orthanc\", \"Password\": \"%s\"}"
                        .formatted(url, token))
                .orElse("");
        Path configuration = Files.writeString(folder.resolve("orthanc.json"), """
                {"Name": "Peer", "StorageDirectory": "%s", "IndexDirectory": "%s", "HttpPort": %d,
                 "DicomServerEnabled": false, "RemoteAccessAllowed": false, "AuthenticationEnabled": false,
                 "Plugins": ["%s"], "DicomWeb": {"Enable": true, "Root": "/dicom-web/", "Servers": {%s}}}
                """.formatted(
                        folder.resolve("storage"), folder.resolve("storage"), port, PLUGIN, server));
        Process process = new ProcessBuilder(PROGRAMME.toString(), configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        OrthancServer orthanc = new OrthancServer(process, folder, "http://127.0.0.1:" + port);
        orthanc.awaitAnswer();
        return orthanc;
    }

    private void awaitAnswer() throws Exception {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Orthanc did not start:\n" + log());
            }
            try {
                get("/system");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("Orthanc does not answer:\n" + log());
    }

    /** What it wrote down, for the message of a failed test. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    public String address() {
        return address;
    }

    public String dicomWeb() {
        return address + "/dicom-web";
    }

    public byte[] get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    public String post(String path, byte[] body) throws IOException, InterruptedException {
        return new String(
                answer(HttpRequest.newBuilder(URI.create(address + path))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build()),
                StandardCharsets.UTF_8);
    }

    public void delete(String path) throws IOException, InterruptedException {
        answer(HttpRequest.newBuilder(URI.create(address + path)).DELETE().build());
    }

    private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + response.statusCode() + " "
                    + new String(response.body(), StandardCharsets.UTF_8) + "\n" + log());
        }
        return response.body();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
