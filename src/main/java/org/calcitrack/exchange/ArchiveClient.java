package org.calcitrack.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.net.ssl.SSLException;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomToolkit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks DICOMweb to one archive. Redirections are not followed: they could lead anywhere. */
final class ArchiveClient {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int ANSWER_LIMIT = 64 << 20;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RemoteArchive archive;
    private final String secret;
    private final Duration patience;

    /** @param patience how long the archive may take to begin its answer */
    ArchiveClient(RemoteArchive archive, String secret, Duration patience) {
        this.archive = archive;
        this.secret = secret;
        this.patience = patience;
    }

    /** Asks for a list of objects. */
    List<DicomObject> search(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&", "?", ""));
        HttpResponse<InputStream> response = ask(path + query, "application/dicom+json");
        try (InputStream body = response.body()) {
            if (response.statusCode() == 204) {
                return List.of();
            }
            require(response);
            return objects(body.readNBytes(ANSWER_LIMIT));
        } catch (IOException broken) {
            throw ArchiveRefused.because("archive-interrupted", "The connection broke off");
        }
    }

    private static List<DicomObject> objects(byte[] json) {
        try {
            JsonNode array = JSON.readTree(json);
            if (!array.isArray()) {
                throw malformed();
            }
            return StreamSupport.stream(array.spliterator(), false)
                    .map(node -> DicomToolkit.standard().fromJson(node.toString()))
                    .toList();
        } catch (JacksonException | DicomRefusal unreadable) {
            throw malformed();
        }
    }

    static ArchiveRefused malformed() {
        return ArchiveRefused.because("archive-malformed", "The answer is not what DICOMweb prescribes");
    }

    /** Asks for the instances of a study; the caller reads and closes the answer. */
    HttpResponse<InputStream> retrieve(String studyUid) throws IOException {
        String type = "multipart/related; type=\"application/dicom\"";
        HttpResponse<InputStream> response = ask("/studies/" + studyUid, type + "; transfer-syntax=*");
        if (response.statusCode() == 406 || response.statusCode() == 400) {
            // Not every archive knows the wildcard.
            response.body().close();
            response = ask("/studies/" + studyUid, type);
        }
        try {
            require(response);
            return response;
        } catch (ArchiveRefused refused) {
            response.body().close();
            throw refused;
        }
    }

    private static void require(HttpResponse<?> response) {
        if (response.statusCode() != 200) {
            throw ArchiveRefused.status(response.statusCode());
        }
    }

    private HttpResponse<InputStream> ask(String path, String accept) {
        ArchiveAddress.check(archive.address());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(archive.address() + path))
                .timeout(patience)
                .header("Accept", accept);
        switch (archive.signIn()) {
            case NONE -> {}
            case PASSWORD -> request.header("Authorization", "Basic " + basic());
            case TOKEN -> request.header("Authorization", "Bearer " + secret);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException late) {
            throw ArchiveRefused.because("archive-timeout", "The archive did not answer in time");
        } catch (SSLException untrusted) {
            throw ArchiveRefused.because("archive-tls", "The archive's certificate is not trusted");
        } catch (IOException unreachable) {
            throw ArchiveRefused.because("archive-unreachable", "The archive cannot be reached");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ArchiveRefused.because("archive-interrupted", "The connection was given up");
        }
    }

    private String basic() {
        byte[] credentials = (archive.userName() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(credentials);
    }
}
