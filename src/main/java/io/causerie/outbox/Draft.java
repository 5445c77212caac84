package io.causerie.outbox;

import io.causerie.graph.Occasion;
import io.causerie.graph.Payload;
import io.causerie.graph.Rendering;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message of a promise in Meta's words, waiting for the id it will carry; a long promise becomes several. One that Meta
 * could never accept has a flaw instead, and becomes a dead letter.
 */
record Draft(Promise promise, String message, Duration pause, Optional<String> flaw) {
    private static final String METADATA = "causerie:";

    static List<Draft> of(List<Promise> promises) {
        List<Draft> drafts = new ArrayList<>();
        promises.forEach(promise -> drafts.addAll(of(promise)));
        return drafts;
    }

    private static List<Draft> of(Promise promise) {
        Rendering rendering = Rendering.of(promise.what());
        if (rendering instanceof Rendering.Refused refused) {
            return List.of(new Draft(promise, "{}", promise.pause(), Optional.of(refused.why())));
        }
        List<Draft> drafts = new ArrayList<>();
        for (String message : ((Rendering.Messages) rendering).messages()) {
            Duration pause = drafts.isEmpty() ? promise.pause() : Duration.ZERO;
            drafts.add(new Draft(promise, message, pause, Optional.empty()));
        }
        return drafts;
    }

    /** Exactly the bytes that will be sent, at every try. */
    String payload(long id) {
        Occasion right = promise.byHuman() ? Occasion.HUMAN_AGENT : Occasion.RESPONSE;
        return Payload.of(promise.person(), message, METADATA + id, right);
    }

    /** The outbox id in the metadata of an echo; empty for what others said. */
    static Optional<Long> id(String metadata) {
        if (metadata == null || !metadata.matches(METADATA + "\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(metadata.substring(METADATA.length())));
    }

    String lane() {
        return promise.lane();
    }
}
