package org.calcitrack.exchange.dicomweb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;

/**
 * An instance that is arriving, whose first bytes have told its identities.
 *
 * @param readable whether the bytes are DICOM as far as they were seen
 * @param content all bytes, the first ones included
 */
record IncomingInstance(
        boolean readable,
        Optional<String> sopClass,
        Optional<String> sopInstance,
        Optional<String> study,
        InputStream content) {

    /** Where identities are found in all but the strangest files. */
    private static final int HEAD = 64 << 10;

    private static final DicomToolkit DICOM = DicomToolkit.standard();

    static IncomingInstance of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        try {
            DicomHeader read = DICOM.readHeader(DicomSource.of(head));
            DicomObject header = read.dataset();
            return new IncomingInstance(
                    true,
                    header.string(Tag.SOP_CLASS_UID).or(() -> read.fileMeta().string(Tag.MEDIA_STORAGE_SOP_CLASS_UID)),
                    header.string(Tag.SOP_INSTANCE_UID)
                            .or(() -> read.fileMeta().string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID)),
                    header.string(Tag.STUDY_INSTANCE_UID),
                    whole);
        } catch (DicomRefusal noDicom) {
            return new IncomingInstance(false, Optional.empty(), Optional.empty(), Optional.empty(), whole);
        }
    }

    /** A name for the receipt: it names nobody. */
    String name() {
        return sopInstance.filter(Uids::isOne).orElse("instance") + ".dcm";
    }
}
