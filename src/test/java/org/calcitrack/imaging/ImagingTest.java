package org.calcitrack.imaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/** A running application with an empty imaging room and a radiologist signed in. */
@SpringBootTest(properties = "calcitrack.home=target/imaging-home")
@ActiveProfiles("test")
abstract class ImagingTest {

    @Autowired
    RadiographImport radiographImport;

    @Autowired
    JdbcClient jdbc;

    @Value("${calcitrack.home}")
    Path home;

    @BeforeEach
    void signInToAnEmptyRoom() throws IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("imaging-tester", "none", "ROLE_RADIOLOGIST"));
        jdbc.sql("""
                        insert into account (id, name, display_name, role, password_hash, sample, created_at)
                        values (:id, 'imaging-tester', 'Dr. Test', 'RADIOLOGIST', 'x', false, current_timestamp)
                        on conflict do nothing
                        """).param("id", UUID.randomUUID()).update();
        for (String table : List.of(
                "import_entry",
                "import_receipt",
                "waiting_film",
                "film_step",
                "radiograph_calibration",
                "radiograph",
                "visit",
                "patient")) {
            jdbc.sql("delete from " + table).update();
        }
        for (Path file : originals()) {
            Files.delete(file);
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Imports one file and returns its verdict. */
    ImportEntry bring(String name, byte[] bytes) {
        return bringAll(name, bytes).getFirst();
    }

    List<ImportEntry> bringAll(String name, byte[] bytes) {
        List<ImportEntry> entries = Collections.synchronizedList(new ArrayList<>());
        ReceiptId receipt = radiographImport.open("test");
        radiographImport.take(receipt, file(name, bytes), Optional.<PatientId>empty(), entries::add);
        radiographImport.close(receipt);
        return entries;
    }

    static IncomingFile file(String name, byte[] bytes) {
        return new IncomingFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Every file under the originals, received or kept. */
    List<Path> originals() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("originals"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
