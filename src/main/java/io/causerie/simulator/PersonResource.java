package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One person of the simulated Facebook, and everything they can do in their chat. */
@RequestScoped
@Path("control/people/{psid}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class PersonResource {
    private static final long LIKE = 369239263222822L;
    private static final List<String> MEDIA = List.of("image", "audio", "video", "file");

    @Inject
    Simulator simulator;

    @Inject
    Watchers watchers;

    @Context
    UriInfo uri;

    @PathParam("psid")
    String psid;

    @DELETE
    public void remove() {
        world().remove(chat().person.psid());
        watchers.tell(Change.of("people"));
    }

    /** The newest lines with their state ({@code sent, delivered, seen}), the window, and what the page offers. */
    @GET
    @Path("transcript")
    public String transcript(@DefaultValue("200") @QueryParam("limit") int limit) {
        return Transcript.of(chat(), world().now(), limit).toString();
    }

    /** {@code {text?, attachment?: {type, url}, like?: true, replyTo?: mid}}. */
    @POST
    @Path("say")
    public String say(String body) {
        Order order = Order.of(body);
        JsonObject content = Json.of(
                "text", order.text("text").isBlank() ? null : order.text("text"),
                "reply_to", order.has("replyTo") ? Json.of("mid", order.text("replyTo")) : null,
                "attachments", attachments(order));
        if (!content.containsKey("text") && !content.containsKey("attachments")) {
            throw Problem.bad("text", "say something: text, attachment {type, url} or like");
        }
        return mid(acts().say(chat(), content));
    }

    /** {@code {title?, payload?, mid?}} of a button, quick reply or menu item; the newest that fits is pressed. */
    @POST
    @Path("tap")
    public String tap(String body) {
        Order order = Order.of(body);
        Chat chat = chat();
        Tap tap = Tap.find(chat, order.text("mid"), order.text("title"), order.text("payload"))
                .orElseThrow(() -> Problem.conflict("Nothing on the screen has this title, payload and mid"));
        return acts().tap(chat, tap)
                .map(PersonResource::mid)
                .orElseGet(() -> Json.of("url", Json.text(tap.button(), "url")).toString());
    }

    /** Presses Get Started; 409 while the page has not set it. */
    @POST
    @Path("get-started")
    public String getStarted() {
        return acts().getStarted(chat())
                .map(PersonResource::mid)
                .orElseThrow(() -> Problem.conflict("The page has no Get Started button; set get_started first"));
    }

    /** {@code {ref}} of an m.me link. */
    @POST
    @Path("follow")
    public void follow(String body) {
        acts().follow(chat(), Order.of(body).required("ref"));
    }

    /** {@code {ref}} of a Send to Messenger plugin. */
    @POST
    @Path("opt-in")
    public void optIn(String body) {
        acts().optIn(chat(), Order.of(body).required("ref"));
    }

    /** {@code {mid, reaction}}: a name of Meta's or an emoji; without it the reaction is taken back. */
    @POST
    @Path("react")
    public void react(String body) {
        Order order = Order.of(body);
        String mid = order.required("mid");
        chat().line(mid).orElseThrow(() -> Problem.missing("message", mid));
        acts().react(chat(), mid, order.text("reaction"));
    }

    /** {@code {open}}: whether the person has the chat on the screen and so reads what comes. */
    @PUT
    @Path("open")
    public void open(String body) {
        acts().show(chat(), Order.of(body).flag("open", true));
    }

    /** {@code {hoursAgo}}: pretends that the person's last word was so long ago. */
    @PUT
    @Path("window")
    public String window(String body) {
        Duration ago = Duration.ofHours(Order.of(body).number("hoursAgo", 25));
        Instant now = world().now();
        chat().contacted(now.minus(ago));
        watchers.tell(Change.chat(psid));
        return Transcript.head(chat(), now).toString();
    }

    /** {@code {field, item, channel?}}: any webhook item, sent as it is, for events no button makes. */
    @POST
    @Path("event")
    public void event(String body) {
        Order order = Order.of(body);
        JsonObject item = Json.object(order.json(), "item");
        Event event = new Event(order.required("field"), chat(), world().now(), item);
        simulator.running().dispatcher.publish(event, order.text("channel", "messaging"));
    }

    private JsonArray attachments(Order order) {
        if (order.flag("like", false)) {
            String picture = uri.getBaseUri().resolve("like.svg").toString();
            JsonObject payload = Json.of("url", picture, "sticker_id", LIKE);
            return Json.list(Json.of("type", "sticker", "payload", payload));
        }
        if (!order.has("attachment")) {
            return null;
        }
        Order attachment = Order.of(Json.object(order.json(), "attachment").toString());
        JsonObject payload = Json.of("url", attachment.required("url"));
        return Json.list(Json.of("type", attachment.oneOf("type", MEDIA), "payload", payload));
    }

    private static String mid(Line line) {
        return Json.of("mid", line.mid()).toString();
    }

    private PersonActs acts() {
        return simulator.running().people;
    }

    private World world() {
        return simulator.running().world;
    }

    private Chat chat() {
        return world().chat(psid).orElseThrow(() -> Problem.missing("person", psid));
    }
}
