package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {

    @TempDir
    private Path folder;

    @Test
    void findsEveryFileOfAFolderInTheOrderOfTheirNames() throws IOException {
        put("b/2.dcm");
        put("b/1.dcm");
        put("a.dcm");
        Files.createDirectory(folder.resolve("empty"));

        assertThat(walk(folder)).containsExactly("a.dcm", "b/1.dcm", "b/2.dcm");
    }

    @Test
    void followsNoLinks() throws IOException {
        put("a.dcm");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(walk(folder)).containsExactly("a.dcm");
    }

    @Test
    void aMediumIsItsIndexAndTheFilesThatItNames() throws IOException {
        put("IMAGES/A1");
        put("IMAGES/NOTNAMED");
        Path index = folder.resolve("DICOMDIR");
        Files.write(index, dicomdir());

        assertThat(walk(index)).containsExactly("DICOMDIR", "IMAGES/A1");
    }

    private static byte[] dicomdir() throws IOException {
        DicomObject record = DicomObject.builder()
                .bytes(Tag.of(0x0004, 0x1430), Vr.CS, "IMAGE ".getBytes(StandardCharsets.US_ASCII))
                .bytes(Tag.of(0x0004, 0x1500), Vr.CS, "IMAGES\\A1 ".getBytes(StandardCharsets.US_ASCII))
                .build();
        // PS3.3 F.3.2.2: the directory record sequence
        DicomObject directory = DicomObject.builder()
                .text(Tag.SOP_CLASS_UID, "1.2.840.10008.1.3.10")
                .text(Tag.SOP_INSTANCE_UID, "2.25.5")
                .sequence(Tag.of(0x0004, 0x1220), record)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomToolkit.standard().write(directory, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        return out.toByteArray();
    }

    private void put(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, new byte[] {1});
    }

    private List<String> walk(Path path) {
        List<String> names = new ArrayList<>();
        new FileWalk(List.of(path))
                .forEachRemaining(file ->
                        names.add(folder.relativize(Path.of(file.name())).toString()));
        return names;
    }
}
