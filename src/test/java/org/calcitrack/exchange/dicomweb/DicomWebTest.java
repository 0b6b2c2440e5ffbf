package org.calcitrack.exchange.dicomweb;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.ApiTokens;
import org.calcitrack.account.TokenScope;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running application without films, and a programme that holds a token. */
@SpringBootTest(properties = "calcitrack.home=target/dicomweb-home")
@ActiveProfiles("test")
abstract class DicomWebTest {

    static final String JSON = "application/dicom+json";

    @Autowired
    RadiographImport radiographImport;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApiTokens tokens;

    MockMvc http;

    private String secret = "";

    @BeforeEach
    void startWithoutFilms(@Autowired WebApplicationContext application, @Autowired StoreReceipts receipts) {
        signIn();
        receipts.closeIdle();
        for (String table : List.of(
                "import_entry",
                "import_receipt",
                "waiting_film",
                "radiograph_calibration",
                "radiograph",
                "visit",
                "patient",
                "audit_entry")) {
            jdbc.sql("delete from " + table).update();
        }
        secret = tokens.create("test", TokenScope.READ_AND_WRITE).secret();
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("web-tester", "none", "ROLE_RADIOLOGIST"));
        jdbc.sql("""
                        insert into account (id, name, display_name, role, password_hash, sample, created_at)
                        values (:id, 'web-tester', 'Dr. Web', 'RADIOLOGIST', 'x', false, current_timestamp)
                        on conflict do nothing
                        """).param("id", UUID.randomUUID()).update();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    RadiographId stored(WebFilm film) {
        return brought("film.dcm", film.bytes()).radiograph().orElseThrow();
    }

    ImportEntry brought(String name, byte[] bytes) {
        List<ImportEntry> entries = Collections.synchronizedList(new ArrayList<>());
        ReceiptId receipt = radiographImport.open("test");
        radiographImport.take(
                receipt, new IncomingFile(name, () -> new ByteArrayInputStream(bytes)), Optional.empty(), entries::add);
        radiographImport.close(receipt);
        return entries.getFirst();
    }

    MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        SecurityContext tester = SecurityContextHolder.getContext();
        try {
            return http.perform(request.with(anonymous()).header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.setContext(tester);
        }
    }

    MockHttpServletResponse asked(String address, String accept) throws Exception {
        String encoded = address.replace(" ", "%20").replace("^", "%5E");
        return asked(get(URI.create("/dicomweb" + encoded)).header(HttpHeaders.ACCEPT, accept));
    }

    /** What a search answers. */
    List<DicomObject> found(String address) throws Exception {
        return objects(asked(address, JSON));
    }

    static List<DicomObject> objects(MockHttpServletResponse response) throws Exception {
        if (response.getStatus() == 204) {
            return List.of();
        }
        if (response.getStatus() != 200) {
            throw new AssertionError(response.getStatus() + " " + response.getContentAsString());
        }
        JsonNode array = JsonMapper.builder().build().readTree(response.getContentAsByteArray());
        return array.valueStream()
                .map(node -> DicomToolkit.standard().fromJson(node.toString()))
                .toList();
    }
}
