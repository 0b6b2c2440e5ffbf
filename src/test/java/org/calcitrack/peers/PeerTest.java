package org.calcitrack.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.calcitrack.account.ApiTokens;
import org.calcitrack.account.TokenScope;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A Calcitrack on a port of its own, without films at first; all peers share one. */
// No screen is opened here, so that no front end has to be built first.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("test")
abstract class PeerTest {

    static final String STUDY = "2.25.301";

    /** Where a web viewer will stand. */
    static final int VIEWER_PORT = freePort();

    private static final Path HOME = temporaryFolder();

    @LocalServerPort
    private int port;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private RadiographImport radiographImport;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void standAlone(DynamicPropertyRegistry properties) {
        properties.add("calcitrack.home", HOME::toString);
        properties.add("calcitrack.dicomweb.cors-origins", () -> "http://127.0.0.1:" + VIEWER_PORT);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("calcitrack-peers-");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @BeforeEach
    void signInWithoutFilms() {
        removeAllFilms();
        signIn("radiologist", "ROLE_RADIOLOGIST");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void signIn(String name, String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "none", role));
    }

    String dicomWeb() {
        return "http://127.0.0.1:" + port + "/dicomweb";
    }

    String token() {
        return tokens.create("Peer", TokenScope.READ_AND_WRITE).secret();
    }

    long filmsHere() {
        return jdbc.sql("select count(*) from radiograph where removed_at is null")
                .query(Long.class)
                .single();
    }

    void removeAllFilms() {
        jdbc.sql(
                        "update radiograph set removed_at = current_timestamp, live_digest = null, live_sop_instance_uid = null")
                .update();
    }

    void store(byte[] film) {
        ReceiptId receipt = radiographImport.open("peers");
        radiographImport.take(
                receipt,
                new IncomingFile("film.dcm", () -> new ByteArrayInputStream(film)),
                Optional.empty(),
                ImportWatcher.NONE);
        radiographImport.close(receipt);
    }

    /** A hand of 300 rows and 200 columns; its values depend on the number. */
    static byte[] film(int number, TransferSyntax syntax) throws IOException {
        byte[] pixels = new byte[2 * 300 * 200];
        for (int at = 0; at < pixels.length; at += 2) {
            pixels[at] = (byte) (at / 2 * number);
        }
        DicomObject film = DicomObject.builder()
                .text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.1")
                .text(Tag.SOP_INSTANCE_UID, STUDY + ".1." + number)
                .text(Tag.STUDY_INSTANCE_UID, STUDY)
                .text(Tag.SERIES_INSTANCE_UID, STUDY + ".1")
                .text(Tag.MODALITY, "CR")
                .text(Tag.STUDY_DATE, "20210607")
                .text(Tag.STUDY_TIME, "1015")
                .text(Tag.PATIENT_ID, "PEER-1")
                .text(Tag.PATIENT_NAME, "Ünal^Peer")
                .text(Tag.PATIENT_BIRTH_DATE, "19610203")
                .text(Tag.PATIENT_SEX, "F")
                .text(Tag.BODY_PART_EXAMINED, "HAND")
                .text(Tag.LATERALITY, "L")
                .text(Tag.VIEW_POSITION, "PA")
                .text(Tag.INSTANCE_NUMBER, Integer.toString(number))
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .integers(Tag.SAMPLES_PER_PIXEL, 1)
                .integers(Tag.ROWS, 300)
                .integers(Tag.COLUMNS, 200)
                .integers(Tag.BITS_ALLOCATED, 16)
                .integers(Tag.BITS_STORED, 12)
                .integers(Tag.HIGH_BIT, 11)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .bytes(Tag.PIXEL_DATA, Vr.OW, pixels)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomToolkit.standard().write(film, syntax, out);
        return out.toByteArray();
    }
}
