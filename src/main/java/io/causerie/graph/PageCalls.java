package io.causerie.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** The rare calls, each of which may be repeated; they hold their thread until the answer is there. */
@ApplicationScoped
class PageCalls {

    private GraphConnection graph;

    PageCalls() {}

    @Inject
    PageCalls(GraphConnection graph) {
        this.graph = graph;
    }

    /** @throws IOException if no Graph API answered; without any secret in its words */
    @Retry(maxRetries = 2, delay = 300, jitter = 200, retryOn = IOException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 5000, failOn = IOException.class)
    @Bulkhead(10)
    Answer call(Credentials credentials, Questions.Question question) throws IOException {
        GraphHttp.Request request = graph.request(credentials, question.path(), question.query());
        Outcome outcome = graph.http()
                .call(question.method(), request, question.body())
                .toCompletableFuture()
                .join();
        if (outcome instanceof Outcome.Failed failed) {
            throw new IOException(credentials.hide(failed.why()));
        }
        Answer answer = ((Outcome.Answered) outcome).answer().hiding(credentials);
        if (Json.parse(answer.body()).isEmpty()) {
            throw new IOException("HTTP " + answer.status() + " without readable JSON");
        }
        return answer;
    }
}
