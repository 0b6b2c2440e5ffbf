package org.calcitrack.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.calcitrack.ApplicationTest;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ApplicationTest
class ApiTokensTest {

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext application;

    private MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        SecurityContext tester = SecurityContextHolder.getContext();
        try {
            return http.perform(request.with(anonymous())).andReturn().getResponse();
        } finally {
            SecurityContextHolder.setContext(tester);
        }
    }

    private int searched(String authorization) throws Exception {
        return asked(get("/dicomweb/studies?PatientID=NOBODY").header(HttpHeaders.AUTHORIZATION, authorization))
                .getStatus();
    }

    private static String basic(String name, String password) {
        byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    @Test
    void keepsOnlyTheDigestOfASecret() {
        NewApiToken made = tokens.create("Orthanc", TokenScope.READ);

        assertThat(made.secret()).startsWith("ct_").hasSizeGreaterThan(40);
        assertThat(made).asString().doesNotContain(made.secret());
        assertThat(jdbc.sql("select secret_digest from api_token where id = :id")
                        .param("id", made.token().id().value())
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}")
                .doesNotContain(made.secret());
    }

    @Test
    void aTokenOpensTheDoorAsBearerAndAsPassword() throws Exception {
        String secret = tokens.create("Orthanc", TokenScope.READ).secret();

        assertThat(searched("Bearer " + secret)).isEqualTo(204);
        assertThat(searched(basic("anybody", secret))).isEqualTo(204);
        assertThat(tokens.mine().getFirst().lastUsedAt()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Basic !", "Basic eDp5", "Bearer ", "Digest x", ""})
    void anythingElseIsTurnedAwayAndToldHowToAsk(String authorization) throws Exception {
        MockHttpServletResponse response =
                asked(get("/dicomweb/studies").header(HttpHeaders.AUTHORIZATION, authorization));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeaders(HttpHeaders.WWW_AUTHENTICATE))
                .anyMatch(challenge -> challenge.startsWith("Bearer "))
                .anyMatch(challenge -> challenge.startsWith("Basic "));
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        NewApiToken made = tokens.create("Orthanc", TokenScope.READ);

        tokens.revoke(made.token().id());

        assertThat(searched("Bearer " + made.secret())).isEqualTo(401);
        assertThat(tokens.mine()).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(made.token().id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aTokenForReadingStoresNothing() throws Exception {
        String secret = tokens.create("Viewer", TokenScope.READ).secret();

        MockHttpServletResponse response = asked(post("/dicomweb/studies")
                .contentType("multipart/related; type=\"application/dicom\"; boundary=x")
                .content("--x--")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + secret));

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void aTokenMakesNoFurtherTokensAndNoSession() throws Exception {
        String secret = tokens.create("Viewer", TokenScope.READ).secret();

        MockHttpServletResponse response =
                asked(get("/dicomweb/studies").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret));

        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(asked(get("/api/radiographs/x/pixels").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                        .getStatus())
                .isNotEqualTo(200);
    }

    @Test
    @WithMockUser(
            username = "radiologist",
            authorities = {"ROLE_RADIOLOGIST", "TOKEN_READ"})
    void aProgrammeCannotMakeTokens() {
        assertThatThrownBy(() -> tokens.create("More", TokenScope.READ_AND_WRITE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesATokenWithoutAName() {
        assertThatThrownBy(() -> tokens.create(" ", TokenScope.READ)).isInstanceOf(ApiTokenRefused.class);
        assertThatThrownBy(() -> tokens.create("x".repeat(61), TokenScope.READ)).isInstanceOf(ApiTokenRefused.class);
    }

    @Test
    void viewersOfOtherOriginsAreNotLetInUnlessConfigured() throws Exception {
        MockHttpServletResponse response = asked(options("/dicomweb/studies")
                .header(HttpHeaders.ORIGIN, "https://viewer.example")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET"));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isNull();
    }
}
