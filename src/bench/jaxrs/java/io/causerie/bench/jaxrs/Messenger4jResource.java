package io.causerie.bench.jaxrs;

import static com.github.messenger4j.Messenger.SIGNATURE_HEADER_NAME;

import com.github.messenger4j.Messenger;
import com.github.messenger4j.exception.MessengerApiException;
import com.github.messenger4j.exception.MessengerIOException;
import com.github.messenger4j.exception.MessengerVerificationException;
import com.github.messenger4j.send.MessagePayload;
import com.github.messenger4j.send.MessagingType;
import com.github.messenger4j.send.message.TextMessage;
import com.github.messenger4j.webhook.Event;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The echo bot of messenger4j's documentation: answers while Meta waits, keeps nothing. */
@Path("messenger4j")
public class Messenger4jResource {

    private static final Logger LOG = System.getLogger(Messenger4jResource.class.getName());

    /** A page has its own, because each holds one token; whichever may check a signature, since the secret is the app's. */
    private static final Map<String, Messenger> PAGES = Played.tokens().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    page -> Messenger.create(
                            page.getValue(), Played.APP_SECRET, "bench", Optional.of(new PlayedGraph(Played.GRAPH)))));

    @POST
    public Response hear(String body, @HeaderParam(SIGNATURE_HEADER_NAME) String signature) {
        try {
            Messenger any = PAGES.values().iterator().next();
            any.onReceiveEvents(body, Optional.ofNullable(signature), Messenger4jResource::answer);
            return Response.ok().build();
        } catch (MessengerVerificationException e) {
            return Response.status(Status.FORBIDDEN).build();
        }
    }

    private static void answer(Event event) {
        if (!event.isTextMessageEvent()) {
            return;
        }
        TextMessage reply =
                TextMessage.create("You said: " + event.asTextMessageEvent().text());
        try {
            PAGES.get(event.recipientId()).send(MessagePayload.create(event.senderId(), MessagingType.RESPONSE, reply));
        } catch (MessengerApiException | MessengerIOException e) {
            LOG.log(Level.WARNING, "Send API", e);
        }
    }
}
