package org.calcitrack.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.shared.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = {"calcitrack.home=target/archives-home", "calcitrack.archive.patience=4s"})
@ActiveProfiles("test")
@WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
class RemoteArchivesTest {

    private static final ArchiveQuery JANE = new ArchiveQuery("Doe, J", "", Optional.empty(), Optional.empty());

    private static final String ONE_STUDY = """
            [{"0020000D": {"vr": "UI", "Value": ["1.2.3"]},
              "00100010": {"vr": "PN", "Value": [{"Alphabetic": "Doe^Jane"}]},
              "00100020": {"vr": "LO", "Value": ["MRN-1"]},
              "00080020": {"vr": "DA", "Value": ["20200314"]},
              "00201208": {"vr": "IS", "Value": [2]}}]
            """;

    @Autowired
    private RemoteArchives archives;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private HttpServer server = newServer();
    private Answer answer = exchange -> send(exchange, 200, "application/dicom+json", ONE_STUDY);

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static HttpServer newServer() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @BeforeEach
    void startArchive() {
        jdbc.sql("delete from remote_archive").update();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            answer.to(exchange);
        });
        server.start();
    }

    @AfterEach
    void stopArchive() {
        testIsOver.countDown();
        server.stop(0);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String address(String scheme) {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/dicom-web";
    }

    private RemoteArchive archive() {
        return archives.add(new ArchiveSettings("Archive", address("http"), ArchiveSignIn.NONE, "", Optional.empty()));
    }

    private static String code(ThrowingCallable work) {
        try {
            work.call();
        } catch (Rejected refusal) {
            return refusal.code().value();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        return "nothing was refused";
    }

    @Test
    void asksByNameAndReadsWhatIsAnswered() {
        FoundStudies found = archives.search(archive().id(), JANE);

        assertThat(asked.getFirst()).startsWith("/dicom-web/studies?PatientName=Doe*J*&");
        assertThat(found.more()).isFalse();
        assertThat(found.studies()).singleElement().satisfies(study -> {
            assertThat(study.studyUid()).isEqualTo("1.2.3");
            assertThat(study.patientName()).isEqualTo("Doe, Jane");
            assertThat(study.instances()).hasValue(2);
        });
    }

    @Test
    void sendsItsSignInAndKeepsTheSecretLocked() {
        RemoteArchive archive = archives.add(new ArchiveSettings(
                "Archive", address("http"), ArchiveSignIn.PASSWORD, "calcitrack", Optional.of("open sesame")));

        archives.search(archive.id(), JANE);

        String credentials =
                Base64.getEncoder().encodeToString("calcitrack:open sesame".getBytes(StandardCharsets.UTF_8));
        assertThat(asked.getFirst()).endsWith(" Basic " + credentials);
        assertThat(jdbc.sql("select secret from remote_archive")
                        .query(String.class)
                        .single())
                .isNotBlank()
                .doesNotContain("sesame");
        assertThat(archives.all()).asString().doesNotContain("sesame");
    }

    @Test
    void aChangeKeepsTheSecretForTheSameServerOnly() {
        RemoteArchive archive = archives.add(
                new ArchiveSettings("Archive", address("http"), ArchiveSignIn.TOKEN, "", Optional.of("token-1")));

        archives.change(
                archive.id(),
                new ArchiveSettings("Renamed", address("http"), ArchiveSignIn.TOKEN, "", Optional.empty()));
        archives.search(archive.id(), JANE);
        assertThat(asked.getFirst()).endsWith(" Bearer token-1");

        archives.change(
                archive.id(),
                new ArchiveSettings("Renamed", "http://other.example", ArchiveSignIn.TOKEN, "", Optional.empty()));
        assertThat(jdbc.sql("select secret from remote_archive")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, exchange.archive-sign-in",
        "403, exchange.archive-sign-in",
        "302, exchange.archive-redirect",
        "404, exchange.archive-no-dicomweb",
        "500, exchange.archive-failed"
    })
    void saysWhatTheArchiveRefused(int status, String expected) {
        answer = exchange -> send(exchange, status, "text/plain", "");
        RemoteArchive archive = archive();

        assertThat(code(() -> archives.search(archive.id(), JANE))).isEqualTo(expected);
        assertThat(code(() -> archives.greet(archive.id()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>hello</html>", "{\"a\": 1}", "[1, 2]", "[{\"0020000D\":", "[{\"no tag\": {}}]"})
    void refusesAnswersThatAreNoDicomJson(String body) {
        answer = exchange -> send(exchange, 200, "application/dicom+json", body);
        RemoteArchive archive = archive();

        assertThat(code(() -> archives.search(archive.id(), JANE))).isEqualTo("exchange.archive-malformed");
    }

    @Test
    void leavesOutStudiesWhoseIdentityCouldBeAnAddress() {
        answer = exchange -> send(exchange, 200, "application/dicom+json", ONE_STUDY.replace("1.2.3", "../admin"));

        assertThat(archives.search(archive().id(), JANE).studies()).isEmpty();
    }

    @Test
    void nothingFoundIsNoFailure() {
        answer = exchange -> send(exchange, 204, "text/plain", "");

        assertThat(archives.search(archive().id(), JANE).studies()).isEmpty();
    }

    @Test
    void saysWhenTheArchiveDoesNotAnswerInTime() {
        answer = exchange -> {
            try {
                testIsOver.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        RemoteArchive archive = archive();

        assertThat(code(() -> archives.search(archive.id(), JANE))).isEqualTo("exchange.archive-timeout");
    }

    @Test
    void saysWhenTheArchiveCannotBeReached() {
        RemoteArchive archive = archive();
        server.stop(0);

        assertThat(code(() -> archives.search(archive.id(), JANE))).isEqualTo("exchange.archive-unreachable");
    }

    @Test
    void saysWhenTheArchiveCannotProveWhoItIs() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerWithoutTls(plain));
            RemoteArchive archive = archives.add(new ArchiveSettings(
                    "Plain", "https://127.0.0.1:" + plain.getLocalPort(), ArchiveSignIn.NONE, "", Optional.empty()));

            assertThat(code(() -> archives.search(archive.id(), JANE))).isEqualTo("exchange.archive-tls");
        }
    }

    /** Answers every call, for a client may call again while its first call is open. */
    private static void answerWithoutTls(ServerSocket plain) {
        while (!plain.isClosed()) {
            try {
                Socket socket = plain.accept();
                Thread.ofVirtual().start(() -> refuseTls(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void refuseTls(Socket caller) {
        try (caller) {
            caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            caller.getInputStream().readAllBytes();
        } catch (IOException closed) {
            // the client has heard enough
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive.example",
                "ftp://archive.example",
                "file:///etc/passwd",
                "http://user:secret@archive.example",
                "http://archive.example/?x=1",
                "http://archive example",
                ""
            })
    void refusesAddressesOfNoArchive(String address) {
        assertThat(code(() ->
                        archives.add(new ArchiveSettings("X", address, ArchiveSignIn.NONE, "", Optional.empty()))))
                .isEqualTo("exchange.archive-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://169.254.169.254/latest", "http://0.0.0.0", "http://[fe80::1]", "http://100.100.100.200"})
    void asksNoHostWhereCloudsKeepTheirKeys(String address) {
        RemoteArchive archive =
                archives.add(new ArchiveSettings("X", address, ArchiveSignIn.NONE, "", Optional.empty()));

        assertThat(code(() -> archives.search(archive.id(), JANE))).isEqualTo("exchange.archive-forbidden-host");
    }

    @Test
    void refusesASearchForEverybody() {
        RemoteArchive archive = archive();
        ArchiveQuery all = new ArchiveQuery(" ", "", Optional.empty(), Optional.empty());

        assertThat(code(() -> archives.search(archive.id(), all))).isEqualTo("exchange.archive-empty-search");
    }

    @Test
    @WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
    void onlyAdministratorsConfigure() {
        ArchiveSettings settings = new ArchiveSettings("X", address("http"), ArchiveSignIn.NONE, "", Optional.empty());

        assertThatThrownBy(() -> archives.add(settings)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> archives.remove(RemoteArchiveId.random())).isInstanceOf(AccessDeniedException.class);
        assertThat(archives.all()).isEmpty();
    }

    @Test
    void aPullGivesEachFileItsVerdictAndSaysWhenTheConnectionBrokeOff() throws Exception {
        String part = "--B\r\nContent-Type: application/dicom\r\n\r\nno film\r\n";
        answer = exchange ->
                send(exchange, 200, "multipart/related; type=\"application/dicom\"; boundary=B", part + part);
        RemoteArchive archive = archive();

        ArchivePull pull = archives.pull(archive.id(), List.of(study("1.2.3")));
        awaitEnd(pull);

        assertThat(pull.verdicts().values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(1);
        assertThat(pull.verdicts()).doesNotContainKey(Verdict.STORED);
        assertThat(pull.refusal()).map(refusal -> refusal.code().value()).contains("exchange.archive-interrupted");
        assertThat(jdbc.sql("select count(*) from import_receipt where id = :id and closed_at is not null")
                        .param("id", pull.receipt().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static RemoteStudy study(String uid) {
        return new RemoteStudy(uid, "", "", Optional.empty(), Optional.empty(), "", List.of(), OptionalInt.empty());
    }

    private static void awaitEnd(ArchivePull pull) throws InterruptedException {
        for (int looks = 0; looks < 1500 && !pull.finished(); looks++) {
            Thread.sleep(20);
        }
        assertThat(pull.finished()).isTrue();
    }
}
