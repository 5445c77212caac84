package io.causerie.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.apache.hc.core5.http.impl.BasicEntityDetails;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.ByteArrayBuffer;

/** A call on a connection: what is written and what is read there. */
final class Exchange implements AsyncClientExchangeHandler {

    static final int LONGEST_ANSWER = 1 << 20;

    private static final ContentType JSON = ContentType.create("application/json");

    private final Call call;
    private final Line line;
    private final Consumer<Exception> failed;
    private final ByteBuffer request;
    private final ByteArrayBuffer answer = new ByteArrayBuffer(512);
    private final AtomicBoolean ended = new AtomicBoolean();
    private HttpResponse response;
    private boolean keep;

    Exchange(Call call, Line line, Consumer<Exception> failed) {
        this.call = call;
        this.line = line;
        this.failed = failed;
        this.request = ByteBuffer.wrap(call.body() == null ? new byte[0] : call.body());
    }

    @Override
    public void produceRequest(RequestChannel channel, HttpContext context) throws HttpException, IOException {
        if (line.hasEnded() || !call.begin()) {
            throw new RequestNotExecutedException();
        }
        BasicEntityDetails entity = call.body() == null ? null : new BasicEntityDetails(request.remaining(), JSON);
        channel.sendRequest(call.head(), entity, context);
    }

    @Override
    public int available() {
        return request.remaining();
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        channel.write(request);
        if (!request.hasRemaining()) {
            channel.endStream();
        }
    }

    @Override
    public void consumeInformation(HttpResponse information, HttpContext context) {}

    @Override
    public void consumeResponse(HttpResponse head, EntityDetails entity, HttpContext context) {
        response = head;
        keep = DefaultConnectionReuseStrategy.INSTANCE.keepAlive(call.head(), head, context);
        if (entity == null) {
            streamEnd(List.of());
        }
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(LONGEST_ANSWER);
    }

    @Override
    public void consume(ByteBuffer bytes) throws IOException {
        if (answer.length() + bytes.remaining() > LONGEST_ANSWER) {
            throw new IOException("the answer is longer than " + LONGEST_ANSWER + " bytes");
        }
        answer.append(bytes);
    }

    /** The connection is given back first, so that whoever is woken by the answer finds it. */
    @Override
    public void streamEnd(List<? extends Header> trailers) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        if (keep && !request.hasRemaining()) {
            line.keep();
        } else {
            line.drop();
        }
        String body = new String(answer.array(), 0, answer.length(), StandardCharsets.UTF_8);
        call.answered(new Answer(response.getCode(), headers(), body));
    }

    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        return headers;
    }

    @Override
    public void failed(Exception cause) {
        if (ended.compareAndSet(false, true)) {
            line.drop();
            failed.accept(cause);
        }
    }

    @Override
    public void cancel() {
        failed(new RequestNotExecutedException());
    }

    /** Comes last; without an end before, the connection has ended. */
    @Override
    public void releaseResources() {
        failed(new IOException("the connection has ended"));
    }
}
