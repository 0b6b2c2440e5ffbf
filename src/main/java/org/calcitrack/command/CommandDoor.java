package org.calcitrack.command;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.RadiographImport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports from the server's own disk for the command line, telling each verdict as it falls. */
@RestController
@RequestMapping("/api/command")
@ConditionalOnWebApplication
class CommandDoor {

    private final RadiographImport radiographImport;

    CommandDoor(RadiographImport radiographImport) {
        this.radiographImport = radiographImport;
    }

    @PostMapping("/import")
    void bring(@RequestParam String label, @RequestParam("path") List<String> paths, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        OutputStream out = response.getOutputStream();
        Teller teller = new Teller(out);
        ImportReceipt receipt =
                radiographImport.importFrom(label, paths.stream().map(Path::of).toList(), teller);
        out.write(ReceiptLine.end(receipt).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Tells verdicts; when nobody listens any more, such as after Ctrl-C, the import is cancelled. */
    private static final class Teller implements ImportWatcher {

        private final OutputStream out;
        private volatile boolean gone;

        Teller(OutputStream out) {
            this.out = out;
        }

        @Override
        public synchronized void accept(ImportEntry entry) {
            try {
                out.write(ReceiptLine.of(entry).getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException nobodyListens) {
                gone = true;
            }
        }

        @Override
        public boolean isCancelled() {
            return gone;
        }
    }
}
