package org.calcitrack.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.dicom.json.JsonReader;
import org.calcitrack.dicom.json.JsonWriter;
import org.calcitrack.dicom.pixel.CellOverlays;
import org.calcitrack.dicom.pixel.FrameReader;
import org.calcitrack.dicom.pixel.PixelEncoder;
import org.calcitrack.dicom.stream.ParsedFile;
import org.calcitrack.dicom.stream.Part10Reader;
import org.calcitrack.dicom.stream.Part10Writer;

/** The pure-Java kernel. */
final class StandardToolkit implements DicomToolkit {

    @Override
    public DicomHeader readHeader(DicomSource source) throws IOException {
        try (ParsedFile file = Part10Reader.open(source, false)) {
            return file.header();
        }
    }

    @Override
    public DicomHeader readAll(DicomSource source) throws IOException {
        try (ParsedFile file = Part10Reader.open(source, true)) {
            return file.header();
        }
    }

    @Override
    public PixelFrame readFrame(DicomSource source, int frame) throws IOException {
        try (ParsedFile file = Part10Reader.open(source, false)) {
            return FrameReader.read(file, frame);
        }
    }

    @Override
    public List<OverlayPlane> readOverlays(DicomSource source, int frame) throws IOException {
        try (ParsedFile file = Part10Reader.open(source, false)) {
            return CellOverlays.read(file, frame);
        }
    }

    @Override
    public void write(DicomObject dataset, TransferSyntax syntax, OutputStream out) throws IOException {
        DicomObject encoded = syntax.encapsulated() ? PixelEncoder.encode(dataset, syntax) : dataset;
        Part10Writer.write(encoded, syntax, out);
    }

    @Override
    public String toJson(DicomObject object, Function<Tag, Optional<String>> bulkData) {
        return JsonWriter.write(object, bulkData);
    }

    @Override
    public DicomObject fromJson(String json) {
        return JsonReader.read(json);
    }
}
