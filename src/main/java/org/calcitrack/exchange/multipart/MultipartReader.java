package org.calcitrack.exchange.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a message one after the other, in constant memory. */
public final class MultipartReader {

    private static final int HEADER_LIMIT = 16 << 10;

    private final DelimitedStream in;
    private boolean started;
    private boolean finished;

    /** @param boundary as the message's media type names it */
    public MultipartReader(InputStream in, String boundary) {
        byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.in = new DelimitedStream(in, delimiter);
        // The first delimiter may stand at the very beginning, without a line before it.
        this.in.prepend(new byte[] {'\r', '\n'});
    }

    /**
     * The next part; what is left of the one before is passed over.
     *
     * @throws MultipartBroken when the message is none of several parts, or is cut off
     */
    public Optional<Part> next() throws IOException {
        if (finished) {
            return Optional.empty();
        }
        skipToDelimiter();
        in.passDelimiter();
        started = true;
        String line = line();
        if (line.startsWith("--")) {
            finished = true;
            return Optional.empty();
        }
        if (!line.isBlank()) {
            throw new MultipartBroken("A delimiter is followed by something else");
        }
        return Optional.of(new Part(headers(), new Content()));
    }

    private void skipToDelimiter() throws IOException {
        byte[] passed = new byte[1 << 13];
        int count;
        long before = 0;
        while ((count = in.read(passed, 0, passed.length)) >= 0) {
            before += count;
            if (!started && before > HEADER_LIMIT) {
                throw new MultipartBroken("The boundary does not appear in the message");
            }
        }
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        int total = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            total += line.length();
            int colon = line.indexOf(':');
            if (colon < 1 || total > HEADER_LIMIT) {
                throw new MultipartBroken("A part has no readable headers");
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** A line without its end; the last line may end with "--" and nothing after it. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() <= HEADER_LIMIT) {
            int next = in.next();
            if (next == '\n') {
                int length = line.length();
                boolean carriage = length > 0 && line.charAt(length - 1) == '\r';
                return carriage ? line.substring(0, length - 1) : line.toString();
            }
            line.append((char) next);
            if (line.length() == 2 && line.toString().equals("--")) {
                return "--";
            }
        }
        throw new MultipartBroken("A line of the message is too long");
    }

    /** The bytes of the part that was given last. */
    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return in.read(into, offset, length);
        }
    }
}
