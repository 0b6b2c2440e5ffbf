package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;

/** Writes objects as an array of DICOM JSON, one after the other. */
final class JsonArray implements AutoCloseable {

    static final String MEDIA_TYPE = "application/dicom+json";

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final OutputStream out;
    private String separator = "[";

    JsonArray(HttpServletResponse response) throws IOException {
        response.setContentType(MEDIA_TYPE);
        out = response.getOutputStream();
    }

    void add(DicomObject object) throws IOException {
        add(object, tag -> Optional.empty());
    }

    void add(DicomObject object, Function<Tag, Optional<String>> bulkData) throws IOException {
        out.write((separator + dicom.toJson(object, bulkData)).getBytes(StandardCharsets.UTF_8));
        separator = ",";
    }

    @Override
    public void close() throws IOException {
        out.write((separator.equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
    }
}
