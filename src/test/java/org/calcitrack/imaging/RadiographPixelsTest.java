package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.imaging.FilmFile.aFilm;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class RadiographPixelsTest extends ImagingTest {

    @Autowired
    Radiographs radiographs;

    @Autowired
    WaitingFilms waitingFilms;

    @Autowired
    Patients patients;

    private MockMvc http;

    @BeforeEach
    void connect(@Autowired WebApplicationContext application) {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70"
            })
    void givesTheStoredValuesHoweverTheyAreEncoded(String syntax) throws Exception {
        FilmFile file = aFilm().encodedAs(TransferSyntax.of(syntax));
        RadiographId film = stored(file);

        MockHttpServletResponse response = asked(get("/api/radiographs/{id}/pixels", film.value()));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/octet-stream");
        assertThat(response.getContentLength()).isEqualTo(FilmFile.ROWS * FilmFile.COLUMNS * 2);
        assertThat(response.getContentAsByteArray()).isEqualTo(FilmFile.littleEndian(file.samples()));
    }

    @Test
    void givesThemPackedForSlowLines() throws Exception {
        // Blocks of 2^18 samples end within the film, and its last one is not full.
        FilmFile file = aFilm().size(700, 600);
        RadiographId film = stored(file);

        MockHttpServletResponse response = asked(get("/api/radiographs/{id}/pixels?packed", film.value()));

        assertThat(response.getHeader(HttpHeaders.ETAG)).endsWith("-packed\"");
        assertThat(unpacked(response.getContentAsByteArray(), 700, 600)).isEqualTo(file.samples());
    }

    /** What the viewer does, told once more and plainly. */
    private static int[] unpacked(byte[] packed, int rows, int columns) throws IOException {
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        int[] samples = new int[rows * columns];
        int block = (1 << 18) / columns * columns;
        for (int i = 0; i < samples.length; i++) {
            int first = i / block * block;
            int length = Math.min(block, samples.length - first);
            int low = bytes[2 * first + i - first] & 0xFF;
            int high = bytes[2 * first + length + i - first];
            int left = i % columns > 0 ? samples[i - 1] : i > 0 ? samples[i - columns] : 0;
            int above = i >= columns ? samples[i - columns] : left;
            samples[i] = (((left + above) >> 1) + (high << 8 | low) - 128) & 0xFFFF;
        }
        return samples;
    }

    @Test
    void hidesWhatLiesInTheBitsAboveBitsStored() throws Exception {
        FilmFile file = aFilm();
        byte[] bytes = file.bytes();
        // An overlay bit in the last sample's sixteenth bit.
        bytes[bytes.length - 1] |= (byte) 0x80;
        RadiographId film = bring("film.dcm", bytes).radiograph().orElseThrow();

        MockHttpServletResponse response = asked(get("/api/radiographs/{id}/pixels", film.value()));

        assertThat(response.getContentAsByteArray()).isEqualTo(FilmFile.littleEndian(file.samples()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5"})
    void givesModalityValuesWhereTheHeaderHasATable(String syntax) throws Exception {
        // Every stored value v of 12 bits becomes 3 v + 1.
        int[] tripled = IntStream.range(0, 4096).map(stored -> 3 * stored + 1).toArray();
        FilmFile file = aFilm().encodedAs(TransferSyntax.of(syntax))
                .with(header ->
                        header.decimals(Tag.RESCALE_SLOPE, 5).sequence(Tag.MODALITY_LUT_SEQUENCE, table(tripled)));
        RadiographId film = stored(file);
        GreyScale grey = radiographs.find(film).greyScale();

        byte[] samples =
                asked(get("/api/radiographs/{id}/pixels", film.value())).getContentAsByteArray();

        int[] expected =
                Arrays.stream(file.samples()).map(stored -> 3 * stored + 1).toArray();
        assertThat(samples).isEqualTo(FilmFile.littleEndian(expected));
        assertThat(grey.sampleType()).isEqualTo(SampleType.UINT16);
        assertThat(grey.slope()).isEqualTo(1);
        assertThat(grey.bitsStored()).isEqualTo(16);
    }

    @Test
    void givesADisplayTableAsItIs() throws Exception {
        RadiographId film =
                stored(aFilm().with(header -> header.sequence(Tag.VOI_LUT_SEQUENCE, table(0, 1000, 60_000, 65_535))));

        String json =
                asked(get("/api/radiographs/{id}/voi-tables/0", film.value())).getContentAsString();

        assertThat(json).isEqualTo("{\"firstInput\":0,\"bits\":16,\"entries\":[0,1000,60000,65535]}");
        assertThat(asked(get("/api/radiographs/{id}/voi-tables/1", film.value()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void previewsThroughADisplayTableWhereThereIsNoWindow() throws Exception {
        // Every stored value is above the last input of the table, which is half of 16 bits.
        RadiographId film = stored(aFilm().with(header -> header.remove(Tag.WINDOW_CENTER)
                .remove(Tag.WINDOW_WIDTH)
                .sequence(Tag.VOI_LUT_SEQUENCE, table(32_768))));

        BufferedImage preview = ImageIO.read(
                new ByteArrayInputStream(asked(get("/api/radiographs/{id}/preview.png?width=16", film.value()))
                        .getContentAsByteArray()));

        assertThat(preview.getRaster().getSample(3, 3, 0)).isEqualTo(128);
    }

    @Test
    void hasAQuickPictureOfAtMost150000Bytes() throws Exception {
        // Noise is what a JPEG finds hardest.
        RadiographId film = stored(aFilm().size(1400, 1200));

        MockHttpServletResponse response = asked(get("/api/radiographs/{id}/quick.jpg", film.value()));

        assertThat(response.getContentType()).isEqualTo("image/jpeg");
        assertThat(response.getContentLength()).isBetween(1_000, 150_000);
        assertThat(ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()))
                        .getWidth())
                .isBetween(500, 1000);
    }

    private static DicomObject table(int... entries) {
        return DicomObject.builder()
                .integers(Tag.LUT_DESCRIPTOR, entries.length, 0, 16)
                .bytes(Tag.LUT_DATA, Vr.OW, FilmFile.littleEndian(entries))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5"})
    void showsPaletteColoursByTheirBrightness(String syntax) throws Exception {
        // Odd indices are pure green, even ones pure red.
        FilmFile file = aFilm().encodedAs(TransferSyntax.of(syntax)).with(RadiographPixelsTest::redAndGreen);
        RadiographId film = stored(file);

        byte[] samples =
                asked(get("/api/radiographs/{id}/pixels", film.value())).getContentAsByteArray();

        int[] indices = file.samples();
        assertThat(samples).hasSize(indices.length);
        // ITU-R BT.601: 0.587 x 255 and 0.299 x 255
        assertThat(IntStream.range(0, indices.length))
                .allSatisfy(i -> assertThat(samples[i] & 0xFF).isEqualTo(indices[i] % 2 == 1 ? 150 : 76));
    }

    private static void redAndGreen(DicomObject.Builder header) {
        int[] even = IntStream.range(0, 4096).map(i -> i % 2 == 0 ? 0xFFFF : 0).toArray();
        int[] odd = IntStream.range(0, 4096).map(i -> i % 2 == 1 ? 0xFFFF : 0).toArray();
        header.text(Tag.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR")
                .integers(Tag.RED_PALETTE_DESCRIPTOR, 4096, 0, 16)
                .integers(Tag.GREEN_PALETTE_DESCRIPTOR, 4096, 0, 16)
                .integers(Tag.BLUE_PALETTE_DESCRIPTOR, 4096, 0, 16)
                .bytes(Tag.RED_PALETTE_DATA, Vr.OW, FilmFile.littleEndian(even))
                .bytes(Tag.GREEN_PALETTE_DATA, Vr.OW, FilmFile.littleEndian(odd))
                .bytes(Tag.BLUE_PALETTE_DATA, Vr.OW, FilmFile.littleEndian(new int[4096]));
    }

    @Test
    void aBrowserThatHasThemIsToldSo() throws Exception {
        RadiographId film = stored(aFilm());
        MockHttpServletResponse first = asked(get("/api/radiographs/{id}/pixels", film.value()));
        String tag = Objects.requireNonNull(first.getHeader(HttpHeaders.ETAG));

        MockHttpServletResponse second =
                asked(get("/api/radiographs/{id}/pixels", film.value()).header(HttpHeaders.IF_NONE_MATCH, tag));

        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
    }

    @Test
    void strangersGetNothing() throws Exception {
        RadiographId film = stored(aFilm());

        MockHttpServletResponse response = http.perform(get("/api/radiographs/{id}/pixels", film.value())
                        .with(SecurityMockMvcRequestPostProcessors.anonymous()))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void anUnknownFilmIsNotFound() throws Exception {
        assertThat(asked(get("/api/radiographs/{id}/pixels", UUID.randomUUID())).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPhotoComesUprightInEightBits() throws Exception {
        // Orientation 6: the stored left edge is the upright top, the stored top edge the upright right.
        WaitingFilmId waits = bring("p.jpg", PhotoFile.jpeg(6, "2019:06:01 10:11:12"))
                .waiting()
                .orElseThrow();
        RadiographId film = answered(waits);

        byte[] samples =
                asked(get("/api/radiographs/{id}/pixels", film.value())).getContentAsByteArray();

        assertThat(samples).hasSize(PhotoFile.WIDTH * PhotoFile.HEIGHT);
        int uprightColumns = PhotoFile.HEIGHT;
        assertThat(samples[uprightColumns - 3] & 0xFF).as("top right").isGreaterThan(200);
        assertThat(samples[2] & 0xFF).as("top left").isLessThan(80);
    }

    @Test
    void aPreviewShowsTheDefaultWindowRightWayUp() throws Exception {
        RadiographId film =
                stored(aFilm().size(200, 100).with(header -> header.text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME1")
                        .decimals(Tag.WINDOW_CENTER, 10_000)
                        .decimals(Tag.WINDOW_WIDTH, 10)));

        BufferedImage preview = picture(
                asked(get("/api/radiographs/{id}/preview.png", film.value()).param("width", "50")));

        assertThat(preview.getWidth()).isEqualTo(50);
        assertThat(preview.getHeight()).isEqualTo(100);
        // Every value lies below the window: black, and white when inverted.
        assertThat(preview.getRaster().getSample(25, 50, 0)).isEqualTo(255);
    }

    @Test
    void aWaitingPhotoCanBeSeenBeforeItIsAnswered() throws Exception {
        WaitingFilmId waits = bring("p.jpg", PhotoFile.jpeg()).waiting().orElseThrow();

        BufferedImage preview = picture(asked(get("/api/waiting-films/{id}/preview.png", waits.value())));

        assertThat(preview.getWidth()).isEqualTo(PhotoFile.WIDTH);
        assertThat(preview.getRaster().getSample(2, 2, 0)).isGreaterThan(200);
    }

    private RadiographId stored(FilmFile file) {
        return bring("film.dcm", file.bytes()).radiograph().orElseThrow();
    }

    private RadiographId answered(WaitingFilmId waits) {
        var patient = patients.register(new NewPatient("MRN-7", "", "Roe", Optional.empty(), Sex.FEMALE, false));
        Placement place = new Placement(LocalDate.of(2019, 6, 1), BodyRegion.HAND, Side.LEFT, View.PA);
        return waitingFilms.answer(waits, new FilmAnswers(patient.id(), place)).id();
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(
                        SecurityMockMvcRequestPostProcessors.user("radiologist").roles("RADIOLOGIST")))
                .andReturn()
                .getResponse();
    }

    private static BufferedImage picture(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
    }
}
