package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.exchange.dicomweb.WebFilm.aFilm;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class StoreDoorTest extends DicomWebTest {

    private static final String TYPE = "multipart/related; type=\"application/dicom\"; boundary=\"b o u n d\"";
    private static final Tag STORED = Tag.of(0x0008, 0x1199);
    private static final Tag FAILED = Tag.of(0x0008, 0x1198);
    private static final Tag OTHERS = Tag.of(0x0008, 0x119A);
    private static final Tag FAILURE_REASON = Tag.of(0x0008, 0x1197);
    private static final Tag RETRIEVE_URL = Tag.named("RetrieveURL");

    private static byte[] message(String partType, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(ascii("--b o u n d\r\nContent-Type: " + partType + "\r\n\r\n"));
            out.writeBytes(part);
            out.writeBytes(ascii("\r\n"));
        }
        out.writeBytes(ascii("--b o u n d--\r\n"));
        return out.toByteArray();
    }

    private static byte[] message(byte[]... parts) {
        return message("application/dicom", parts);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private MockHttpServletResponse sent(String address, byte[] body) throws Exception {
        return asked(post("/dicomweb" + address).contentType(TYPE).accept(JSON).content(body));
    }

    private static DicomObject answer(MockHttpServletResponse response) throws Exception {
        assertThat(response.getContentType()).isEqualTo(JSON);
        return DicomToolkit.standard().fromJson(response.getContentAsString());
    }

    private List<String> verdicts() {
        return jdbc.sql("select verdict from import_entry order by entered_at, id")
                .query((row, number) -> row.getString("verdict"))
                .list();
    }

    @Test
    void storesEachPartAndSaysWhereItIs() throws Exception {
        WebFilm second = aFilm().uids("1.2.3", "1.2.3.1", "1.2.3.1.2").size(60, 50);

        MockHttpServletResponse response = sent("/studies", message(aFilm().bytes(), second.bytes()));

        assertThat(response.getStatus()).isEqualTo(200);
        List<DicomObject> stored = answer(response).items(STORED);
        assertThat(stored)
                .extracting(item -> item.string(Tag.REFERENCED_SOP_INSTANCE_UID).orElseThrow())
                .containsExactly("1.2.3.1.1", "1.2.3.1.2");
        assertThat(stored.getFirst().string(RETRIEVE_URL))
                .contains("http://localhost/dicomweb/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.1");
        assertThat(verdicts()).containsExactly("STORED", "STORED");
        Parts retrieved = Parts.of(asked("/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.2", "*/*"));
        assertThat(retrieved.list().getFirst().bytes()).isEqualTo(second.bytes());
    }

    @Test
    void requestsThatFollowEachOtherShareAReceipt() throws Exception {
        sent("/studies", message(aFilm().bytes()));
        sent("/studies", message(aFilm().uids("1.2.4", "1.2.4.1", "1.2.4.1.1").bytes()));

        assertThat(jdbc.sql("select distinct receipt_id from import_entry")
                        .query(Object.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void theSameAgainIsNoFailure() throws Exception {
        sent("/studies", message(aFilm().bytes()));

        MockHttpServletResponse response = sent("/studies", message(aFilm().bytes()));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(answer(response).items(STORED)).hasSize(1);
        assertThat(verdicts()).containsExactly("STORED", "ALREADY_THERE");
    }

    @Test
    void saysWhatFailedBesideWhatWasStored() throws Exception {
        byte[] other = aFilm().with(film -> film.text(Tag.IMAGE_COMMENTS, "other content"))
                .bytes();
        byte[] ct = aFilm().uids("1.2.5", "1.2.5.1", "1.2.5.1.1")
                .with(film -> film.text(Tag.MODALITY, "CT"))
                .bytes();

        MockHttpServletResponse response = sent("/studies", message(aFilm().bytes(), other, ct, ascii("no film")));

        assertThat(response.getStatus()).isEqualTo(202);
        DicomObject answer = answer(response);
        assertThat(answer.items(STORED)).hasSize(1);
        assertThat(answer.items(FAILED))
                .extracting(item -> item.integer(FAILURE_REASON).orElseThrow())
                .containsExactly(0x0111, 0x0122);
        assertThat(answer.items(OTHERS))
                .extracting(item -> item.integer(FAILURE_REASON).orElseThrow())
                .containsExactly(0xC000);
    }

    @Test
    void aFilmThatNeedsAnAnswerIsKeptWithAReservation() throws Exception {
        byte[] nobodys = aFilm().with(film -> film.text(Tag.PATIENT_ID, "")).bytes();

        MockHttpServletResponse response = sent("/studies", message(nobodys));

        assertThat(response.getStatus()).isEqualTo(202);
        DicomObject item = answer(response).items(STORED).getFirst();
        assertThat(item.integer(Tag.of(0x0008, 0x1196))).hasValue(0xB000);
        assertThat(item.contains(RETRIEVE_URL)).isFalse();
        assertThat(verdicts()).containsExactly("NEEDS_ANSWER");
    }

    @Test
    void conflictsWhenNothingWasStored() throws Exception {
        byte[] cut = Arrays.copyOf(aFilm().bytes(), 900);

        MockHttpServletResponse response = sent("/studies", message(cut));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(answer(response).items(FAILED).getFirst().integer(FAILURE_REASON))
                .hasValue(0xC000);
    }

    @Test
    void saysThatAFilmIsTooLarge() throws Exception {
        MockHttpServletResponse response = sent("/studies", message(claimingToBeHuge(aFilm().bytes())));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(answer(response).items(FAILED).getFirst().integer(FAILURE_REASON))
                .hasValue(0xA700);
    }

    @Test
    void aFilmThatIsTooLargeBesideAnotherIsToldSo() throws Exception {
        byte[] other = aFilm().uids("1.2.4", "1.2.4.1", "1.2.4.1.1").bytes();

        MockHttpServletResponse response = sent("/studies", message(claimingToBeHuge(aFilm().bytes()), other));

        assertThat(response.getStatus()).isEqualTo(202);
        assertThat(answer(response).items(STORED)).hasSize(1);
    }

    /** Rows and Columns, behind their heads, say 65535. */
    private static byte[] claimingToBeHuge(byte[] film) {
        for (int i = 0; i < film.length - 10; i++) {
            boolean size = film[i] == 0x28 && film[i + 1] == 0 && (film[i + 2] | 1) == 0x11 && film[i + 3] == 0;
            if (size && film[i + 4] == 'U') {
                Arrays.fill(film, i + 8, i + 10, (byte) 0xFF);
            }
        }
        return film;
    }

    @Test
    void takesOnlyTheStudyThatTheAddressNames() throws Exception {
        MockHttpServletResponse other = sent("/studies/1.2.4", message(aFilm().bytes()));
        MockHttpServletResponse same = sent("/studies/1.2.3", message(aFilm().bytes()));

        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(answer(other).items(FAILED).getFirst().integer(FAILURE_REASON))
                .hasValue(0xA900);
        assertThat(same.getStatus()).isEqualTo(200);
        assertThat(answer(same).string(RETRIEVE_URL)).contains("http://localhost/dicomweb/studies/1.2.3");
    }

    @Test
    void takesBoundariesLongerThanTheyShouldBe() throws Exception {
        // Orthanc's are two UUIDs; RFC 2046 allows 70 characters.
        String boundary = "b".repeat(73);
        byte[] body = new String(message(aFilm().bytes()), StandardCharsets.ISO_8859_1)
                .replace("b o u n d", boundary)
                .getBytes(StandardCharsets.ISO_8859_1);

        MockHttpServletResponse response = asked(post("/dicomweb/studies")
                .contentType("multipart/related; type=\"application/dicom\"; boundary=" + boundary)
                .content(body));

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aZipIsNotUnpacked() throws Exception {
        MockHttpServletResponse response = sent("/studies", message(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(verdicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/related; type=\"application/dicom+json\"; boundary=x",
                "multipart/form-data; boundary=x",
                "application/json"
            })
    void refusesOtherMediaTypes(String type) throws Exception {
        assertThat(asked(post("/dicomweb/studies").contentType(type).content(message()))
                        .getStatus())
                .isEqualTo(415);
    }

    @Test
    void refusesMessagesThatAreBrokenOrEmpty() throws Exception {
        byte[] whole = message(aFilm().bytes());

        assertThat(sent("/studies", Arrays.copyOf(whole, whole.length - 20)).getStatus())
                .isEqualTo(400);
        assertThat(sent("/studies", message()).getStatus()).isEqualTo(400);
        assertThat(sent("/studies/one", whole).getStatus()).isEqualTo(400);
    }
}
