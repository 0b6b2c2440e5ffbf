package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is brought, however it ends: a receipt has exactly one line for each file. */
class ReceiptSumTest extends ImagingTest {

    private static final int FILES = 25;

    @Autowired
    ImportReceipts receipts;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFileHasExactlyOneLine(long seed) {
        Brought brought = new Brought(new Random(seed));
        ReceiptId receipt = radiographImport.open("seed " + seed);

        radiographImport.take(receipt, brought.files.iterator(), Optional.empty(), ImportWatcher.NONE);

        assertThat(radiographImport.close(receipt).files()).isEqualTo(brought.leaves);
        assertThat(receipts.entries(receipt, 0, 1000))
                .extracting(ImportEntry::fileName)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aCancelledImportHasOneLineForEachFileThatBegan(long seed) {
        Random random = new Random(seed);
        Brought brought = new Brought(random);
        Queue<ImportEntry> heard = new ConcurrentLinkedQueue<>();
        int enough = random.nextInt(brought.leaves);
        ReceiptId receipt = radiographImport.open("seed " + seed);

        radiographImport.take(receipt, brought.files.iterator(), Optional.empty(), new ImportWatcher() {
            @Override
            public void accept(ImportEntry entry) {
                heard.add(entry);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() >= enough;
            }
        });

        List<String> lines = receipts.entries(receipt, 0, 1000).stream()
                .map(ImportEntry::fileName)
                .toList();
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        heard.stream().map(ImportEntry::fileName).toList());
        assertThat(lines).containsAll(brought.opened);
        assertThat(radiographImport.close(receipt).files()).isEqualTo(lines.size());
    }

    /** Files of every kind, as disks and discs hold them, drawn by a seed. */
    private static final class Brought {

        final List<IncomingFile> files = new ArrayList<>();
        /** Names of files outside ZIPs that were opened. */
        final Queue<String> opened = new ConcurrentLinkedQueue<>();
        /** How many lines the receipt must have. */
        int leaves;

        private final Random random;

        Brought(Random random) {
            this.random = random;
            for (int number = 0; number < FILES; number++) {
                add(number);
            }
        }

        private void add(int number) {
            switch (random.nextInt(10)) {
                case 0 -> zip(number);
                case 1 -> plain(number + ".zip", half(content(number)));
                case 2 -> broken(number + ".dcm");
                case 3 -> closed(number + ".dcm");
                case 4 -> plain(number + "/.DS_Store", new byte[] {1});
                default -> plain(number + ".dcm", content(number));
            }
        }

        private byte[] content(int number) {
            return switch (random.nextInt(7)) {
                case 0 -> new byte[0];
                case 1 -> new byte[] {65, 66, 67};
                case 2 -> half(FilmFile.aFilm().uid("2.25." + number).bytes());
                case 3 -> FilmFile.aFilm().withoutPixels().bytes();
                case 4 -> FilmFile.aFilm().uid("2.25.7").seed(number).bytes();
                case 5 -> PhotoFile.jpeg();
                default -> FilmFile.aFilm().uid("2.25.10" + number).seed(number).bytes();
            };
        }

        private void plain(String name, byte[] bytes) {
            leaves++;
            files.add(new IncomingFile(name, () -> open(name, new ByteArrayInputStream(bytes))));
        }

        private void broken(String name) {
            leaves++;
            InputStream start =
                    new ByteArrayInputStream(FilmFile.aFilm().uid("2.25.9").bytes());
            files.add(new IncomingFile(name, () -> open(name, new SequenceInputStream(start, new BrokenStream()))));
        }

        private void closed(String name) {
            leaves++;
            files.add(new IncomingFile(name, () -> {
                opened.add(name);
                throw new IOException("Permission denied");
            }));
        }

        private InputStream open(String name, InputStream in) {
            opened.add(name);
            return in;
        }

        private void zip(int number) {
            int entries = random.nextInt(6);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("folder/"));
                for (int entry = 0; entry < entries; entry++) {
                    zip.putNextEntry(new ZipEntry("folder/" + entry));
                    zip.write(content(100 * number + entry));
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            leaves += entries;
            files.add(file(number + ".zip", out.toByteArray()));
        }
    }

    /** A disc that cannot be read any further. */
    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }
    }
}
