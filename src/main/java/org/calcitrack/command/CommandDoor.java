package org.calcitrack.command;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.calcitrack.imaging.Derivation;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.RadiographImport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Does in the server what the command line asks for; an import reads the server's disk and tells each verdict. */
@RestController
@RequestMapping("/api/command")
@ConditionalOnWebApplication
class CommandDoor {

    private final RadiographImport radiographImport;
    private final Derivation derivation;
    private final RunningImports running;

    CommandDoor(RadiographImport radiographImport, Derivation derivation, RunningImports running) {
        this.radiographImport = radiographImport;
        this.derivation = derivation;
        this.running = running;
    }

    /** @param run a number that the command line has drawn, by which it can hold the import */
    @PostMapping("/import")
    void bring(
            @RequestParam String label,
            @RequestParam UUID run,
            @RequestParam("path") List<String> paths,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        OutputStream out = response.getOutputStream();
        Teller teller = new Teller(out, running.begin(run));
        try {
            // Now the command line can hold it.
            teller.say(ReceiptLine.BEGUN);
            ImportReceipt receipt = radiographImport.importFrom(
                    label, paths.stream().map(Path::of).toList(), teller);
            teller.say(ReceiptLine.end(receipt));
        } finally {
            running.end(run);
        }
    }

    @PostMapping("/import/{run}/pause")
    ResponseEntity<Void> pause(@PathVariable UUID run) {
        return held(run, Hold::pause);
    }

    @PostMapping("/import/{run}/go-on")
    ResponseEntity<Void> goOn(@PathVariable UUID run) {
        return held(run, Hold::goOn);
    }

    @PostMapping("/import/{run}/cancel")
    ResponseEntity<Void> cancel(@PathVariable UUID run) {
        return held(run, Hold::cancel);
    }

    private ResponseEntity<Void> held(UUID run, Consumer<Hold> deed) {
        running.find(run).ifPresent(deed);
        return ResponseEntity.status(running.find(run).isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    /** Lets pictures and statistics of all films be made anew, in the background. */
    @PostMapping("/rebuild")
    String rebuild() {
        derivation.rebuild();
        return String.valueOf(derivation.waiting());
    }

    /** Tells verdicts; when nobody listens any more, the import is cancelled, also while it is paused. */
    private static final class Teller implements ImportWatcher {

        private final OutputStream out;
        private final Reins reins;

        Teller(OutputStream out, Reins reins) {
            this.out = out;
            this.reins = reins;
        }

        @Override
        public void accept(ImportEntry entry) {
            say(ReceiptLine.of(entry));
        }

        private synchronized void say(String line) {
            try {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException nobodyListens) {
                reins.cancel();
            }
        }

        @Override
        public boolean isCancelled() {
            return reins.isCancelled(() -> say(ReceiptLine.PAUSED));
        }
    }
}
