package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.Deviation;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;

/** Reads a Part 10 file, or what is left of one: preamble, file meta and transfer syntax may be missing. */
public final class Part10Reader {

    private static final int PREAMBLE_BYTES = 128;

    private final List<Deviation> deviations = new ArrayList<>();
    private final boolean withPixels;
    private ByteSource source;
    private boolean truncated;

    private Part10Reader(ByteSource source, boolean withPixels) {
        this.source = source;
        this.withPixels = withPixels;
    }

    /** Opens a file and reads its header; the caller closes it. */
    public static ParsedFile open(DicomSource where, boolean withPixels) throws IOException {
        ByteSource source =
                switch (where) {
                    case DicomSource.File file -> new FileSource(file.path());
                    case DicomSource.Memory memory -> new MemorySource(memory.bytes());
                };
        try {
            return new Part10Reader(source, withPixels).read();
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private ParsedFile read() throws IOException {
        if (!source.reaches(1)) {
            throw new DicomRefusal(Reason.EMPTY, "The file is empty");
        }
        Cursor in = new Cursor(source, start());
        DicomObject meta = fileMeta(in);
        TransferSyntax syntax = transferSyntax(in, meta);
        if (syntax.deflated()) {
            source = new InflatingSource(source, in.position());
            in = new Cursor(source, 0);
        }
        DatasetReader reader = new DatasetReader(in, withPixels, deviations);
        DicomObject dataset = reader.read(syntax);
        if (meta.isEmpty() && dataset.isEmpty()) {
            throw notDicom();
        }
        boolean pixels = reader.pixels().isPresent() || hasPixels(dataset);
        checkPixelLength(reader.pixels());
        DicomHeader header =
                new DicomHeader(meta, dataset, syntax, pixels, truncated || reader.truncated(), deviations);
        return new ParsedFile(header, reader.pixels(), source);
    }

    private long start() throws IOException {
        Cursor in = new Cursor(source, 0);
        in.moveTo(PREAMBLE_BYTES);
        if (isMagic(in)) {
            return PREAMBLE_BYTES + 4L;
        }
        in.moveTo(0);
        deviations.add(Deviation.of("no preamble"));
        if (isMagic(in)) {
            return 4;
        }
        if (SyntaxGuess.at(in, 2).isEmpty() && SyntaxGuess.at(in, 8).isEmpty()) {
            throw notDicom();
        }
        return 0;
    }

    private static boolean isMagic(Cursor in) throws IOException {
        return in.peek(0) == 'D' && in.peek(1) == 'I' && in.peek(2) == 'C' && in.peek(3) == 'M';
    }

    private DicomObject fileMeta(Cursor in) throws IOException {
        DatasetReader reader = new DatasetReader(in, false, deviations);
        DicomObject meta = reader.readFileMeta();
        truncated = reader.truncated();
        if (meta.isEmpty()) {
            deviations.add(Deviation.of("no file meta information"));
        }
        return meta;
    }

    /** What the meta group says, unless the first element shows that it cannot be so. */
    private TransferSyntax transferSyntax(Cursor in, DicomObject meta) throws IOException {
        Optional<TransferSyntax> claimed = meta.string(Tag.TRANSFER_SYNTAX_UID).map(TransferSyntax::of);
        Optional<TransferSyntax> seen = SyntaxGuess.at(in, 8);
        if (claimed.isEmpty()) {
            deviations.add(Deviation.at(Tag.TRANSFER_SYNTAX_UID, "missing; guessed from the first element"));
            return seen.or(() -> meta.isEmpty() ? Optional.empty() : Optional.of(TransferSyntax.IMPLICIT_LITTLE_ENDIAN))
                    .orElseThrow(Part10Reader::notDicom);
        }
        if (seen.isEmpty() || agree(claimed.get(), seen.get())) {
            return claimed.get();
        }
        if (claimed.get().encapsulated()) {
            deviations.add(Deviation.at(Tag.TRANSFER_SYNTAX_UID, "the data set is encoded as " + seen.get()));
            return withDataset(claimed.get(), seen.get());
        }
        deviations.add(Deviation.at(Tag.TRANSFER_SYNTAX_UID, "says " + claimed.get() + " but it is " + seen.get()));
        return seen.get();
    }

    private static boolean agree(TransferSyntax claimed, TransferSyntax seen) {
        return claimed.explicitVr() == seen.explicitVr()
                && claimed.bigEndian() == seen.bigEndian()
                && !claimed.deflated();
    }

    private static TransferSyntax withDataset(TransferSyntax pixels, TransferSyntax dataset) {
        return new TransferSyntax(pixels.uid(), pixels.label(), dataset.explicitVr(), dataset.bigEndian(), false, true);
    }

    private void checkPixelLength(Optional<PixelLocation> pixels) throws IOException {
        if (pixels.isPresent()
                && !pixels.get().isEncapsulated()
                && !source.reaches(pixels.get().position() + pixels.get().length())) {
            deviations.add(Deviation.at(pixels.get().tag(), "the file ends in this value"));
            truncated = true;
        }
    }

    private static boolean hasPixels(DicomObject dataset) {
        return dataset.contains(Tag.PIXEL_DATA)
                || dataset.contains(Tag.FLOAT_PIXEL_DATA)
                || dataset.contains(Tag.DOUBLE_FLOAT_PIXEL_DATA);
    }

    private static DicomRefusal notDicom() {
        return new DicomRefusal(Reason.NOT_DICOM, "The file is not DICOM");
    }
}
