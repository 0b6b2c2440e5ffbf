package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;

/** Writes Part 10 files (PS3.10 7.1) with data sets in explicit VR little endian. */
public final class Part10Writer {

    /** Names this kernel in files; made from a UUID (PS3.5 B.2). */
    public static final String IMPLEMENTATION_CLASS_UID = "2.25.203684276021574931506381790152638420917";

    private static final String IMPLEMENTATION_VERSION = "CALCITRACK";

    private Part10Writer() {}

    public static void write(DicomObject dataset, TransferSyntax syntax, OutputStream out) throws IOException {
        String sopClass = required(dataset, Tag.SOP_CLASS_UID);
        String sopInstance = required(dataset, Tag.SOP_INSTANCE_UID);
        out.write(new byte[128]);
        out.write(new byte[] {'D', 'I', 'C', 'M'});
        DicomObject meta = DicomObject.builder()
                .bytes(Tag.FILE_META_INFORMATION_VERSION, Vr.OB, new byte[] {0, 1})
                .text(Tag.MEDIA_STORAGE_SOP_CLASS_UID, sopClass)
                .text(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, sopInstance)
                .text(Tag.TRANSFER_SYNTAX_UID, syntax.uid())
                .text(Tag.IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_CLASS_UID)
                .text(Tag.IMPLEMENTATION_VERSION_NAME, IMPLEMENTATION_VERSION)
                .build();
        DatasetWriter writer = new DatasetWriter(out);
        writer.groupLength(0x0002, meta);
        writer.write(meta);
        writeDataset(dataset, syntax, out);
        out.flush();
    }

    private static void writeDataset(DicomObject dataset, TransferSyntax syntax, OutputStream out) throws IOException {
        if (!syntax.deflated()) {
            new DatasetWriter(out).write(dataset);
            return;
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, 64 * 1024);
            new DatasetWriter(deflated).write(dataset);
            deflated.finish();
        } finally {
            deflater.end();
        }
    }

    private static String required(DicomObject dataset, Tag tag) {
        return dataset.string(tag)
                .orElseThrow(() -> new DicomRefusal(Reason.NOT_WRITABLE, tag, tag.keyword() + " is missing"));
    }
}
