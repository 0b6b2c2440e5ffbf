package org.calcitrack.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The command door of a running server, as the command line sees it; holds the import that goes through it. */
final class ServerDoor implements Hold {

    private static final int OK = 200;

    // Not closed: what is to be held is held in the middle of an answer, and the command ends right after it.
    private final HttpClient client = HttpClient.newHttpClient();
    private final DoorFile door;
    private final UUID run = UUID.randomUUID();

    ServerDoor(DoorFile door) {
        this.door = door;
    }

    /** Says whether a server answered; a door file that a killed server left behind opens nothing. */
    boolean bring(String label, List<Path> paths, ReceiptLine.Told told) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("label=")
                .append(encoded(label))
                .append("&run=")
                .append(run);
        paths.forEach(path -> form.append("&path=").append(encoded(path.toString())));
        var answer = ask("import", form.toString(), BodyHandlers.ofInputStream());
        if (answer.isEmpty()) {
            return false;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.get(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> ReceiptLine.read(line, told));
        } catch (UncheckedIOException cutOff) {
            // The server has gone; the lack of an end tells so.
        }
        return true;
    }

    /** How many films wait after everything derived was thrown away; empty when no server answers. */
    Optional<Integer> rebuild() throws IOException, InterruptedException {
        return ask("rebuild", "", BodyHandlers.ofString()).map(Integer::valueOf);
    }

    @Override
    public void pause() {
        hold("pause");
    }

    @Override
    public void goOn() {
        hold("go-on");
    }

    @Override
    public void cancel() {
        hold("cancel");
    }

    private void hold(String how) {
        try {
            ask("import/" + run + "/" + how, "", BodyHandlers.discarding());
        } catch (IOException gone) {
            // Then there is nothing to hold.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Optional<T> ask(String what, String form, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + door.port() + "/api/command/" + what))
                .header(CommandDoorRules.SECRET, door.secret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<T> answer = client.send(request, handler);
            return answer.statusCode() == OK ? Optional.of(answer.body()) : Optional.empty();
        } catch (ConnectException nobodyThere) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
