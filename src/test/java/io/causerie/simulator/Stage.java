package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A whole simulation with a turned clock; what should happen later happens at once, on another thread. */
final class Stage implements AutoCloseable {
    final TurnedClock clock = new TurnedClock();
    final Simulation simulation;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    Stage(URI callback) {
        this(callback, Duration.ofSeconds(5));
    }

    Stage(URI callback, Duration patience) {
        Postman postman = new Postman(threads, patience);
        Later atOnce = (pause, task) -> threads.execute(() -> {
            clock.turn(pause);
            task.run();
        });
        simulation = new Simulation(new Simulation.Needs(clock, callback, postman, atOnce, change -> {}), 1);
    }

    /** A stage whose webhooks go nowhere. */
    static Stage deaf() {
        Stage stage = new Stage(URI.create("http://localhost:1/"));
        stage.simulation.world.app(World.APP).orElseThrow().unsubscribe();
        return stage;
    }

    Chat ada() {
        return simulation.world.chat(World.ADA).orElseThrow();
    }

    Line adaSays(String text) {
        return simulation.people.say(ada(), Json.of("text", text));
    }

    GraphGate.Served call(String method, String path, String query, JsonObject body) {
        byte[] bytes = body.isEmpty() ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        return simulation.gate.serve(new GraphCalls.Http(
                URI.create("http://localhost:9080/"),
                method,
                path,
                query,
                "application/json",
                "Bearer " + World.PAGE_TOKEN,
                bytes));
    }

    GraphAnswer send(JsonObject request) {
        return call("POST", "v26.0/me/messages", "", request).answer();
    }

    static JsonObject textTo(String psid, String text) {
        return Json.of(
                "recipient",
                Json.of("id", psid),
                "messaging_type",
                "RESPONSE",
                "message",
                Json.of("text", text, "metadata", "m-1"));
    }

    static JsonObject json(GraphAnswer answer) {
        return Json.asObject(Json.parse(answer.body()).orElseThrow());
    }

    /** {@code code/subcode} of a refusal, {@code ok} otherwise. */
    static String outcome(GraphAnswer answer) {
        JsonObject error = Json.object(json(answer), "error");
        return error.isEmpty() ? "ok" : error.getInt("code") + "/" + error.getInt("error_subcode", 0);
    }

    @Override
    public void close() {
        simulation.close();
        threads.shutdownNow();
    }
}
