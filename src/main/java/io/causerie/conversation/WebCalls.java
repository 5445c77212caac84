package io.causerie.conversation;

import io.causerie.bot.Bot;
import io.causerie.dialogue.Dialogue;
import io.causerie.dialogue.Turned;
import io.causerie.dialogue.WebCall;
import io.causerie.dialogue.WebReply;
import io.causerie.fulfilment.Fulfilment;
import io.causerie.fulfilment.Reply;
import io.causerie.fulfilment.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What a dialogue asks of web services, put to the room that calls them. */
@ApplicationScoped
public class WebCalls {
    @Inject
    Fulfilment fulfilment;

    @Inject
    Dialogue dialogue;

    /** The time after which a call has surely ended. */
    Duration longest() {
        return fulfilment.longest();
    }

    /** Never completes exceptionally; {@code key} is the same whenever this very call is repeated. */
    CompletionStage<WebReply> make(WebCall call, String key) {
        Request request = new Request(key, call.method(), call.url(), call.headers(), call.body(), call.credentials());
        return fulfilment.call(request).thenApply(WebCalls::reply);
    }

    /** Makes every call that a turn asks for, and waits: for whoever waits for the answer anyway. No transaction may be open. */
    public Turned.Answered settle(Bot bot, Turned turned) {
        Turned last = turned;
        while (last instanceof Turned.Asking asking) {
            WebReply reply = make(asking.call(), UUID.randomUUID().toString())
                    .toCompletableFuture()
                    .join();
            last = dialogue.resume(bot, asking.suspension(), reply);
        }
        return (Turned.Answered) last;
    }

    private static WebReply reply(Reply reply) {
        if (reply instanceof Reply.Answered answered) {
            return new WebReply(answered.status(), answered.headers(), answered.body(), "", answered.took());
        }
        return new WebReply(0, Map.of(), "", ((Reply.Failed) reply).why(), reply.took());
    }
}
