package org.calcitrack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who gets in by the door that the command line uses. A port is all that the door file waits for. */
@SpringBootTest(properties = {"calcitrack.home=target/command-home", "local.server.port=1"})
@ActiveProfiles("test")
class CommandDoorTest {

    @TempDir
    private Path folder;

    private MockMvc http = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void whoKnowsNoSecretIsNotLetIn() throws Exception {
        assertThat(asked(films()).getStatus()).isEqualTo(401);
        assertThat(asked(films().header(CommandDoorRules.SECRET, "guessed")).getStatus())
                .isEqualTo(401);
    }

    @Test
    void theSecretOpensFromThisMachineOnly() throws Exception {
        MockHttpServletRequestBuilder elsewhere = films().header(CommandDoorRules.SECRET, secret())
                .with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                });

        assertThat(asked(elsewhere).getStatus()).isEqualTo(401);
    }

    @Test
    void whoKnowsTheSecretIsToldWhatBecameOfEachFile() throws Exception {
        Files.write(folder.resolve("empty.dcm"), new byte[0]);

        MockHttpServletResponse answer = asked(films().header(CommandDoorRules.SECRET, secret()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("REFUSED", "empty.dcm");
    }

    private MockHttpServletRequestBuilder films() {
        return post("/api/command/import")
                .param("run", UUID.randomUUID().toString())
                .param("label", "test")
                .param("path", folder.toString());
    }

    private static String secret() throws IOException {
        return DoorFile.read(Path.of("target/command-home")).orElseThrow().secret();
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(anonymous())).andReturn().getResponse();
    }
}
