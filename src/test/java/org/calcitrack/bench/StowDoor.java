package org.calcitrack.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** DICOMweb's door (STOW-RS), one film in each request. */
final class StowDoor implements Door {

    private static final String BOUNDARY = "films-of-the-bench";
    private static final String HEAD = "--" + BOUNDARY + "\r\nContent-Type: application/dicom\r\n\r\n";
    private static final String FOOT = "\r\n--" + BOUNDARY + "--\r\n";
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;
    private final Crew clients;

    StowDoor(Server server, String token, int clients) {
        this.address = server.address().resolve("/dicomweb/studies");
        this.token = token;
        this.clients = new Crew(clients);
    }

    @Override
    public double seconds(List<Path> films) throws Exception {
        return clients.time(films, this::store);
    }

    private void store(Path film) throws Exception {
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(HEAD), BodyPublishers.ofFile(film), BodyPublishers.ofString(FOOT));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=" + BOUNDARY)
                .POST(body)
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(film.getFileName() + " was not stored: " + answer.body());
        }
    }

    @Override
    public void close() {
        clients.close();
        http.close();
    }
}
