package org.calcitrack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person signed in by the form, without a browser: sends films to the import's door and fetches pixels. */
final class Session implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int BUFFER = 1 << 18;
    private static final int PATIENCE_SECONDS = 20;
    private static final int BETWEEN_TRIES_MILLIS = 200;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI address;
    private String token;

    private Session(URI address) throws IOException, InterruptedException {
        this.address = address;
        this.token = currentToken("/login");
    }

    /** Signs in with a sample account, whose password is its name. */
    static Session signIn(URI address, String account) throws IOException, InterruptedException {
        Session session = new Session(address);
        Stopwatch watch = new Stopwatch();
        // On the very first start the sign-in page is there a moment before the sample accounts are.
        while (!session.isLetIn(account)) {
            if (watch.seconds() > PATIENCE_SECONDS) {
                throw new IllegalStateException("signing in as " + account + " was refused");
            }
            Thread.sleep(BETWEEN_TRIES_MILLIS);
            session.token = session.currentToken("/login");
        }
        session.token = session.currentToken("/");
        return session;
    }

    private boolean isLetIn(String account) throws IOException, InterruptedException {
        String form = Map.of("username", account, "password", account, "_csrf", token).entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == FOUND
                && !answer.headers().firstValue("Location").orElse("").contains("error");
    }

    private String currentToken(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(page)).build();
        Matcher matcher = TOKEN.matcher(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (!matcher.find()) {
            throw new IllegalStateException("there is no token in the page " + page);
        }
        return matcher.group(1);
    }

    private List<String> send(String receipt, Path file) throws IOException, InterruptedException {
        String path = encoded(file.getFileName().toString());
        JsonNode verdicts =
                post("/api/imports/" + receipt + "/files?path=" + path, HttpRequest.BodyPublishers.ofFile(file));
        return verdicts.valueStream()
                .map(verdict -> verdict.path("kind").asString())
                .toList();
    }

    /** Sends one film and insists on its being stored. */
    void bring(String receipt, Path file) throws IOException, InterruptedException {
        List<String> verdicts = send(receipt, file);
        if (!verdicts.equals(List.of("stored"))) {
            throw new IllegalStateException(file.getFileName() + " was not stored: " + verdicts);
        }
    }

    private JsonNode post(String path, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("X-CSRF-TOKEN", token)
                .header("Content-Type", "application/octet-stream")
                .POST(body)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("POST " + path + " was answered by HTTP " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** Fetches an address, throws the bytes away and returns their number. */
    long download(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new IllegalStateException("GET " + path + " was answered by HTTP " + answer.statusCode());
            }
            return drain(in);
        }
    }

    private static long drain(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
        }
        return total;
    }

    /** The cookie that makes another client this session. */
    HttpCookie cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server gave no session cookie"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
