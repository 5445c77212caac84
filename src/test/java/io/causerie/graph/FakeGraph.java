package io.causerie.graph;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A Graph API that answers, on real connections, exactly the bytes it is told to; without any it keeps silent. */
final class FakeGraph implements AutoCloseable {

    /** What to write for one request, and whether to hang up then. */
    record Script(String bytes, boolean hangUp) {}

    record Request(String line, Map<String, String> headers, String body) {}

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();

    FakeGraph() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    FakeGraph(ServerSocketFactory doors) throws IOException {
        door = doors.createServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    FakeGraph answers(int status, String body, String... headers) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String more = String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
        return writes("HTTP/1.1 " + status + " X\r\n" + more + "Content-Length: " + length + "\r\n\r\n" + body);
    }

    FakeGraph accepts(String mid) {
        return answers(200, "{\"recipient_id\":\"7\",\"message_id\":\"" + mid + "\"}");
    }

    FakeGraph writes(String bytes) {
        scripts.add(new Script(bytes, false));
        return this;
    }

    FakeGraph writesAndHangsUp(String bytes) {
        scripts.add(new Script(bytes, true));
        return this;
    }

    List<Request> requests() {
        return requests;
    }

    int connections() {
        return connections.size();
    }

    /** How many requests have come in and are not answered. */
    int waiting() {
        return waiting.get();
    }

    /** How many connections are over. */
    int over() {
        return over.get();
    }

    private void open() {
        try {
            while (true) {
                Socket connection = door.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException closed) {
            threads.shutdownNow();
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Request request = read(in); request != null; request = read(in)) {
                requests.add(request);
                waiting.incrementAndGet();
                Script script = scripts.take();
                waiting.decrementAndGet();
                OutputStream out = connection.getOutputStream();
                out.write(script.bytes().getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (script.hangUp()) {
                    return;
                }
            }
        } catch (IOException | InterruptedException ended) {
            // The client has hung up, or the test is over.
        } finally {
            over.incrementAndGet();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            headers.put(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket connection : connections) {
                connection.close();
            }
            threads.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
