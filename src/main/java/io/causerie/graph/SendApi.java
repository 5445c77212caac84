package io.causerie.graph;

import io.causerie.channel.PageAccess;
import io.causerie.graph.SendResult.TokenDead;
import io.causerie.graph.SendResult.Unknown;
import io.causerie.graph.SendResult.Unreachable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends one message with one call. Stages complete on the few threads that serve the network: what blocks has to go on
 * elsewhere ({@code thenApplyAsync}).
 */
@ApplicationScoped
public class SendApi {

    private static final Logger LOG = System.getLogger(SendApi.class.getName());

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Map<String, Usage> usages = new ConcurrentHashMap<>();
    private GraphConnection graph;
    private Breaker breaker;
    private Clock clock;

    SendApi() {}

    @Inject
    SendApi(GraphConnection graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.breaker = new Breaker(clock);
    }

    /** The same without hurry. */
    public CompletionStage<SendResult> send(PageAccess page, String payload) {
        return send(page, payload, Instant.MAX);
    }

    /**
     * Never fails otherwise than by its result; {@code payload} is a {@link Payload}, sent byte for byte in UTF-8. A call
     * whose turn comes after {@code startBefore} is not made.
     */
    public CompletionStage<SendResult> send(PageAccess page, String payload, Instant startBefore) {
        Credentials credentials = graph.credentials(page);
        if (!credentials.usable()) {
            return CompletableFuture.completedStage(new TokenDead(GraphErrors.unusableToken()));
        }
        return lane(page.pageId())
                .through(() -> call(credentials, payload, startBefore))
                .exceptionally(fault -> broken(credentials.hide(String.valueOf(fault))));
    }

    /** How full Meta's limits were when the page last called. */
    public Usage usage(String pageId) {
        return usages.getOrDefault(pageId, Usage.NONE);
    }

    private Lane lane(String pageId) {
        return lanes.computeIfAbsent(
                String.valueOf(pageId), id -> new Lane(graph.settings().inFlightPerPage(), graph.executor()));
    }

    private CompletionStage<SendResult> call(Credentials credentials, String payload, Instant startBefore) {
        Instant begun = clock.instant();
        if (begun.isAfter(startBefore)) {
            return CompletableFuture.completedStage(new Unreachable("not tried: its turn came too late"));
        }
        if (!breaker.lets()) {
            return CompletableFuture.completedStage(
                    new Unreachable("not tried: the Graph API has not been answering for some time"));
        }
        String path = "/" + GraphConnection.pageOf(credentials.access()) + "/messages";
        return graph.http()
                .post(graph.request(credentials, path, ""), payload)
                .thenApply(outcome -> result(outcome, credentials, payload, begun));
    }

    private SendResult result(Outcome outcome, Credentials credentials, String payload, Instant begun) {
        if (outcome instanceof Outcome.Failed failed) {
            String why = credentials.hide(failed.why());
            hostFailed(why, begun);
            return failed.begun() ? new Unknown(why) : new Unreachable(why);
        }
        Answer answer = ((Outcome.Answered) outcome).answer();
        SendResult result = answer.hiding(credentials).toSend(Payload.isAction(payload));
        note(credentials.access().pageId(), answer, result, begun);
        return result;
    }

    /** An error in the Graph API's own words is an answer too: one page's trouble must not silence the others. */
    private void note(String pageId, Answer answer, SendResult result, Instant begun) {
        if (result instanceof Unreachable || answer.status() >= 500 && result instanceof Unknown) {
            hostFailed("HTTP " + answer.status(), clock.instant());
        } else if (breaker.answered(begun)) {
            LOG.log(Level.INFO, "The Graph API answers again; sending goes on.");
        }
        Usage usage = Usage.of(answer.headers());
        if (usage != Usage.NONE) {
            usages.put(String.valueOf(pageId), usage);
        }
    }

    private void hostFailed(String why, Instant begun) {
        if (breaker.failed(begun)) {
            LOG.log(
                    Level.WARNING,
                    "The Graph API does not answer ({0}); nothing is sent until it does. Check causerie.graph.base-url"
                            + " and the way out of this network.",
                    why);
        }
    }

    /** A fault of ours, perhaps after the call went out. */
    private static SendResult broken(String fault) {
        LOG.log(Level.ERROR, "A call to the Graph API ended in a fault of our own: {0}", fault);
        return new Unknown(fault);
    }
}
