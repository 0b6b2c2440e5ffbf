package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.exchange.dicomweb.WebFilm.aFilm;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.calcitrack.dicom.TransferSyntax;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * PS3.18 row by row: the status codes of tables 10.4.3-1 (retrieve), 10.5.3-1 (store) and 10.6.3-1 (search), and the
 * media types of 8.7. The study 1.2.3 holds an RLE film and one of JPEG Lossless; what each answer says beside its status
 * is the subject of the tests of the doors.
 */
class StatusCodesTest extends DicomWebTest {

    private static final String RLE = "/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.1";

    @BeforeEach
    void storeTwo() {
        stored(aFilm().as(TransferSyntax.RLE_LOSSLESS));
        stored(aFilm().uids("1.2.3", "1.2.3.1", "1.2.3.1.2").as(TransferSyntax.JPEG_LOSSLESS_SV1));
    }

    private MockHttpServletResponse answered(String method, String address, @Nullable String accept) throws Exception {
        MockHttpServletRequestBuilder request =
                request(HttpMethod.valueOf(method), URI.create("/dicomweb" + address.replace("~", RLE)));
        return asked(accept == null ? request : request.header(HttpHeaders.ACCEPT, accept));
    }

    @ParameterizedTest(name = "{0} {1} accepting {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # 10.4.3-1 retrieve: 200
            GET  | /studies/1.2.3                 | -                                                                                     | 200
            GET  | /studies/1.2.3                 | */*                                                                                   | 200
            GET  | /studies/1.2.3                 | multipart/related                                                                     | 200
            GET  | /studies/1.2.3                 | multipart/related; type="application/dicom"                                           | 200
            GET  | /studies/1.2.3                 | multipart/related; type=application/dicom; transfer-syntax=*                          | 200
            GET  | /studies/1.2.3                 | text/html, multipart/related; type="application/dicom"; q=0.1                         | 200
            HEAD | /studies/1.2.3/metadata        | application/dicom+json                                                                | 200
            GET  | ~                              | application/dicom                                                                     | 200
            GET  | ~/metadata                     | application/json                                                                      | 200
            GET  | ~/frames/1                     | -                                                                                     | 200
            GET  | ~/frames/1                     | multipart/related; type="image/dicom-rle"                                             | 200
            GET  | ~/bulkdata/7FE00010            | application/octet-stream                                                              | 200
            GET  | ~/bulkdata                     | multipart/related; type="application/octet-stream"                                    | 200
            GET  | /studies/1.2.3/pixeldata       | multipart/related; type="application/octet-stream"                                    | 200
            GET  | ~/rendered                     | image/jpeg                                                                            | 200
            GET  | ~/rendered                     | image/png                                                                             | 200
            GET  | ~/rendered                     | image/gif                                                                             | 200
            GET  | ~/rendered?accept=image%2Fpng  | text/html                                                                             | 200
            GET  | /studies/1.2.3/rendered        | multipart/related; type="image/png"                                                   | 200
            GET  | /studies/1.2.3/thumbnail       | */*                                                                                   | 200
            # 206: one of the two films can be had in this transfer syntax
            GET  | /studies/1.2.3                 | multipart/related; type="application/dicom"; transfer-syntax=1.2.840.10008.1.2.5      | 206
            # 400
            GET  | /studies/one                   | */*                                                                                   | 400
            GET  | /studies/1.2.3                 | no media type                                                                         | 400
            GET  | ~/frames/first                 | */*                                                                                   | 400
            GET  | ~/rendered?window=wide         | */*                                                                                   | 400
            GET  | ~/bulkdata/NoSuchAttribute     | */*                                                                                   | 400
            # 404
            GET  | /studies/9.9                   | */*                                                                                   | 404
            GET  | /studies/9.9/pixeldata         | */*                                                                                   | 404
            GET  | ~/frames/2                     | */*                                                                                   | 404
            GET  | ~/frames/2/rendered            | */*                                                                                   | 404
            GET  | ~/bulkdata/00081140            | */*                                                                                   | 404
            # 406
            GET  | /studies/1.2.3                 | application/dicom                                                                     | 406
            GET  | /studies/1.2.3                 | multipart/related; type="application/dicom"; q=0                                      | 406
            GET  | /studies/1.2.3                 | multipart/related; type="application/dicom"; transfer-syntax=1.2.840.10008.1.2.4.90   | 406
            GET  | ~/metadata                     | multipart/related; type="application/dicom+xml"                                       | 406
            GET  | ~/frames/1                     | multipart/related; type="image/jls"                                                   | 406
            GET  | ~/bulkdata                     | multipart/related; type="image/jpeg"                                                  | 406
            GET  | ~/rendered                     | image/jp2                                                                             | 406
            GET  | ~/thumbnail                    | application/dicom                                                                     | 406
            # 10.6.3-1 search
            GET  | /studies                       | -                                                                                     | 200
            GET  | /instances                     | application/dicom+json                                                                | 200
            GET  | /studies?PatientID=NOBODY      | */*                                                                                   | 204
            GET  | /studies/9.9/series            | */*                                                                                   | 204
            GET  | /studies?PatientID=A&PatientID=B | */*                                                                                 | 400
            GET  | /studies?limit=many            | */*                                                                                   | 400
            GET  | /studies                       | text/csv                                                                              | 406
            # 8.4: methods that a resource does not have
            DELETE | /studies/1.2.3               | */*                                                                                   | 405
            PUT  | /studies/1.2.3                 | */*                                                                                   | 405
            POST | /series                        | */*                                                                                   | 405
            """)
    void answersAsTheStandardSays(String method, String address, @Nullable String accept, int status) throws Exception {
        assertThat(answered(method, address, accept).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest(name = "a message of {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # 10.5.3-1 store
            multipart/related; type="application/dicom"                  | 400
            multipart/related; type="application/dicom"; boundary=x      | 400
            multipart/related; type=                                     | 400
            multipart/related; boundary=x                                | 415
            multipart/related; type="application/dicom+json"; boundary=x | 415
            multipart/related; type="application/dicom+xml"; boundary=x  | 415
            application/dicom                                            | 415
            application/json                                             | 415
            -                                                            | 415
            """)
    void refusesMessagesThatItCannotTake(@Nullable String type, int status) throws Exception {
        MockHttpServletRequestBuilder post = request(HttpMethod.POST, URI.create("/dicomweb/studies"))
                .content("no message".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        if (type != null) {
            post.header(HttpHeaders.CONTENT_TYPE, type);
        }

        assertThat(asked(post).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest(name = "accepting {0}")
    @CsvSource(delimiter = '|', textBlock = """
            image/png, image/jpeg                | image/png
            image/png; q=0.3, image/jpeg; q=0.7  | image/jpeg
            image/*                              | image/jpeg
            text/html, image/gif                 | image/gif
            """)
    void sendsTheKindOfPictureThatIsWantedMost(String accept, String type) throws Exception {
        assertThat(answered("GET", "~/rendered", accept).getContentType()).isEqualTo(type);
    }

    @Test
    @DisplayName("a part of a study is sent as partial content, with the films that can be had so")
    void partialContentHoldsWhatCanBeHad() throws Exception {
        MockHttpServletResponse response = answered(
                "GET",
                "/studies/1.2.3",
                "multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.4.70");

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(Parts.of(response).list()).singleElement().satisfies(part -> assertThat(part.contentType())
                .endsWith("1.2.840.10008.1.2.4.70"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulkdata", "pixeldata"})
    void sendsThePixelsOfEveryFilmAndSaysWhereEachIs(String resource) throws Exception {
        String octets = "multipart/related; type=\"application/octet-stream\"";
        Parts ofStudy = Parts.of(answered("GET", "/studies/1.2.3/" + resource, octets));
        Parts ofSeries = Parts.of(answered("GET", "/studies/1.2.3/series/1.2.3.1/" + resource, octets));
        Parts ofInstance = Parts.of(answered("GET", "~/" + resource, octets));

        assertThat(ofStudy.list()).hasSize(2).allSatisfy(part -> assertThat(part.bytes())
                .isEqualTo(aFilm().pixels()));
        assertThat(ofSeries.list())
                .extracting(Parts.Part::location)
                .containsExactlyInAnyOrder(
                        "http://localhost/dicomweb" + RLE + "/bulkdata/7FE00010",
                        "http://localhost/dicomweb" + RLE.replace(".1.1", ".1.2") + "/bulkdata/7FE00010");
        assertThat(ofInstance.list()).hasSize(1);
    }

    @Test
    void framesSayWhereTheyAre() throws Exception {
        assertThat(Parts.of(answered("GET", "~/frames/1", null)).list())
                .extracting(Parts.Part::location)
                .containsExactly("http://localhost/dicomweb" + RLE + "/frames/1");
    }

    @Test
    void saysWhichMethodsAResourceHas() throws Exception {
        assertThat(answered("DELETE", "/studies/1.2.3", null).getHeader(HttpHeaders.ALLOW))
                .contains("GET", "POST")
                .doesNotContain("DELETE");
    }
}
