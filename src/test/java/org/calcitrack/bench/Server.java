package org.calcitrack.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The built application running as a process of its own, on a free port and a data folder of its own. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int STOP_SECONDS = 20;
    private static final int OK = 200;

    private final Process process;
    private final URI address;
    private final Path log;
    private final double secondsToLogin;
    private final Memory idle;

    private Server(Process process, URI address, Path log, double secondsToLogin) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.secondsToLogin = secondsToLogin;
        this.idle = memory();
    }

    /** Starts it and returns when the sign-in page has been answered. */
    static Server start(Application application, Path home, boolean withStartUpCache)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = home.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(application.command(home, port, withStartUpCache))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Stopwatch watch = new Stopwatch();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        URI address = URI.create("http://localhost:" + port);
        awaitLogin(process, address, log, watch);
        return new Server(process, address, log, watch.seconds());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitLogin(Process process, URI address, Path log, Stopwatch watch)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!answersLogin(client, address)) {
                if (!process.isAlive() || watch.seconds() > PATIENCE.toSeconds()) {
                    process.destroy();
                    throw new IllegalStateException("the application did not start; see " + log);
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    private static boolean answersLogin(HttpClient client, URI address) throws IOException, InterruptedException {
        try {
            HttpRequest login =
                    HttpRequest.newBuilder(address.resolve("/login")).build();
            return client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** From the start of the process to the answer of the sign-in page. */
    double secondsToLogin() {
        return secondsToLogin;
    }

    /** What it needed when the sign-in page had just been answered. */
    Memory idle() {
        return idle;
    }

    /** What it needs now, and needed at most so far. */
    Memory memory() {
        return Memory.of(process.pid());
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    /** Stops it as Ctrl-C does, and waits. */
    @Override
    public void close() {
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
