package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.calcitrack.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ZipImportTest extends ImagingTest {

    @Autowired
    ImportReceipts receipts;

    @Test
    void everyFileInAZipHasItsOwnVerdictAndItsPath() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("CD/DICOM/a.dcm", FilmFile.aFilm().bytes());
        files.put("CD/DICOM/b.dcm", FilmFile.aFilm().uid("2.25.2").seed(2).bytes());
        files.put("CD/photo.jpg", PhotoFile.jpeg());
        files.put("CD/empty.dcm", new byte[0]);
        files.put("__MACOSX/CD/DICOM/._a.dcm", new byte[] {0, 5, 22, 7});

        List<ImportEntry> entries = bringAll("cd.zip", zip(files));

        assertThat(entries)
                .extracting(ImportEntry::verdict)
                .containsExactlyInAnyOrder(
                        Verdict.STORED, Verdict.STORED, Verdict.NEEDS_ANSWER, Verdict.REFUSED, Verdict.NOT_AN_IMAGE);
        assertThat(entries).extracting(ImportEntry::fileName).contains("cd.zip/CD/DICOM/b.dcm");
        assertThat(originals()).as("three kept, and the ZIP itself gone").hasSize(3);
    }

    @Test
    void theReceiptCountsEveryFile() throws IOException {
        bringAll("cd.zip", zip(Map.of("a.dcm", FilmFile.aFilm().bytes(), "b.txt", new byte[] {65})));

        ImportReceipt receipt = receipts.latest(1).getFirst();

        assertThat(receipt.openedBy()).isEqualTo("Dr. Test");
        assertThat(receipt.count(Verdict.STORED)).isEqualTo(1);
        assertThat(receipt.count(Verdict.NOT_AN_IMAGE)).isEqualTo(1);
        assertThat(receipt.files()).isEqualTo(2);
        assertThat(receipt.closedAt()).isPresent();
        assertThat(receipts.entries(receipt.id(), 0, 10)).hasSize(2);
    }

    @Test
    void refusesAZipWhosePathsLeadOut() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("fine.dcm", FilmFile.aFilm().bytes());
        files.put("../../outside.dcm", FilmFile.aFilm().uid("2.25.2").bytes());

        assertRefusedWhole(zip(files), "zip-escapes");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("film.dcm"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 128; megabyte++) {
                zip.write(zeros);
            }
        }

        assertRefusedWhole(out.toByteArray(), "zip-bomb");
    }

    @Test
    void refusesAnEntryThatUnpacksToMoreThanItSays() throws IOException {
        byte[] zip = zip(Map.of("film.dcm", FilmFile.aFilm().bytes()));
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        // APPNOTE 4.3.12: the uncompressed size stands 24 bytes into the central header
        zip[directory + 24] = 100;
        zip[directory + 25] = 0;

        ImportEntry entry = bring("liar.zip", zip);

        assertThat(entry.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(originals()).isEmpty();
        assertThat(rows("radiograph")).isZero();
    }

    @Test
    void refusesAZipWithinAZip() throws IOException {
        byte[] inner = zip(Map.of("film.dcm", FilmFile.aFilm().bytes()));

        assertRefusedWhole(zip(Map.of("inner.zip", inner)), "zip-within-zip");
    }

    @Test
    void refusesAZipWithoutItsTable() throws IOException {
        byte[] zip = zip(Map.of("film.dcm", FilmFile.aFilm().bytes()));

        assertRefusedWhole(half(zip), "zip-broken");
    }

    @Test
    void importsFoldersOfTheServerWithTheirSubfolders(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("2020/hand"));
        for (int number = 1; number <= 20; number++) {
            Files.write(
                    deep.resolve(number + ".dcm"),
                    FilmFile.aFilm().uid("2.25." + number).seed(number).bytes());
        }

        ImportReceipt receipt = radiographImport.importFrom("archive", List.of(folder), ImportWatcher.NONE);

        assertThat(receipt.count(Verdict.STORED)).isEqualTo(20);
        assertThat(rows("patient")).isEqualTo(1);
    }

    @Test
    void aCancelledImportStopsBeforeTheNextFile() throws IOException {
        ReceiptId receipt = radiographImport.open("test");
        ImportWatcher cancelled = new ImportWatcher() {
            @Override
            public void accept(ImportEntry entry) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        radiographImport.take(
                receipt,
                List.of(file("a.dcm", FilmFile.aFilm().bytes())).iterator(),
                java.util.Optional.empty(),
                cancelled);

        assertThat(radiographImport.close(receipt).files()).isZero();
        assertThat(originals()).isEmpty();
    }

    private void assertRefusedWhole(byte[] zip, String code) throws IOException {
        List<ImportEntry> entries = bringAll("some.zip", zip);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(entry.reason()).contains(new ErrorCode("imaging." + code));
        });
        assertThat(originals()).isEmpty();
        assertThat(rows("radiograph")).isZero();
        assertThat(rows("patient")).isZero();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("Not found");
    }
}
