package io.causerie.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one server costs while nobody asks anything: seconds to ready, memory and threads, without and with idle connections. */
final class Footprint {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Options options;
    private final Path project;
    private final Path work;

    Footprint(Options options, Path project, Path work) {
        this.options = options;
        this.project = project;
        this.work = work;
    }

    void run() throws IOException, InterruptedException {
        try (Causerie target = new Causerie(project, work, options)) {
            long begun = System.nanoTime();
            target.start(URI.create("http://127.0.0.1:" + Ports.free()), Plan.of(options));
            Report report = new Report().add("secondsToProvisioned", (System.nanoTime() - begun) / 1e9);
            target.report(report);
            measure("idle", target.pid(), report);
            List<Socket> connections = connect(options.number("footprint", 1000), target.webhook());
            measure("connected", target.pid(), report.add("connections", connections.size()));
            System.out.println(report);
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    /** Each has been answered once, as kept connections have. */
    private static List<Socket> connect(int count, URI server) throws IOException {
        byte[] request = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        List<Socket> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            socket.getOutputStream().write(request);
            if (socket.getInputStream().read(new byte[4096]) < 0) {
                throw new IOException("The server took only " + i + " connections");
            }
            all.add(socket);
        }
        return all;
    }

    private static void measure(String when, long pid, Report report) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        said(java, Long.toString(pid), "GC.run");
        List<String> status = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
        report.add(when + "ResidentMb", number(status, "VmRSS:") / 1024)
                .add(when + "Threads", number(status, "Threads:"))
                .add(when + "HeapMb", used(said(java, Long.toString(pid), "GC.heap_info")) / 1024);
    }

    private static long number(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** The generations of the heap, without what {@code GC.heap_info} tells of classes behind them. */
    private static long used(String info) {
        Matcher used = USED.matcher(info.replaceFirst("(?s)Metaspace.*", ""));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }
}
