package io.causerie.fulfilment;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.nio.entity.AbstractBinAsyncEntityConsumer;
import org.apache.hc.core5.util.ByteArrayBuffer;

/** An answer's body as text; one that is longer than allowed ends the exchange. */
final class LimitedText extends AbstractBinAsyncEntityConsumer<String> {
    private final int longest;
    private final ByteArrayBuffer bytes = new ByteArrayBuffer(512);
    private Charset charset = StandardCharsets.UTF_8;

    /** @param longest bytes */
    LimitedText(int longest) {
        this.longest = longest;
    }

    @Override
    protected void streamStart(ContentType type) {
        charset = ContentType.getCharset(type, StandardCharsets.UTF_8);
    }

    @Override
    protected int capacityIncrement() {
        return 1 << 14;
    }

    @Override
    protected void data(ByteBuffer data, boolean last) throws TooLong {
        if (bytes.length() + data.remaining() > longest) {
            throw new TooLong("the answer is longer than " + longest + " bytes");
        }
        while (data.hasRemaining()) {
            bytes.append(data.get());
        }
    }

    @Override
    protected String generateContent() {
        return new String(bytes.array(), 0, bytes.length(), charset);
    }

    @Override
    public void releaseResources() {
        bytes.clear();
    }

    /** There is more than anybody here wants to read. */
    static final class TooLong extends java.io.IOException {
        private static final long serialVersionUID = 1;

        TooLong(String message) {
            super(message);
        }
    }
}
