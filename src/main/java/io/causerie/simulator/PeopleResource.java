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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** People of the simulated Facebook: who there is, and everything they can do in a chat. */
@RequestScoped
@Path("control/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class PeopleResource {
    static final long LIKE = 369239263222822L;
    private static final List<String> MEDIA = List.of("image", "audio", "video", "file");

    @Inject
    Simulator simulator;

    @Inject
    Watchers watchers;

    @Context
    UriInfo uri;

    /** {@code [{psid, firstName, lastName, page, pageName, windowOpen, windowEndsAt, unread, last}]}. */
    @GET
    public String people() {
        World world = world();
        return world.chats().stream()
                .map(chat -> Transcript.head(chat, world.now()))
                .collect(Json.toArray())
                .toString();
    }

    /** {@code {firstName, lastName?, page?, psid?}} makes somebody new, 201. */
    @POST
    public Response add(String body) {
        Order order = Order.of(body);
        World world = world();
        String page = order.text("page", World.PAGE);
        world.page(page).orElseThrow(() -> Problem.missing("page", page));
        String psid = order.text("psid", world.ids.person());
        if (!psid.matches("\\d{16,20}") || world.chat(psid).isPresent()) {
            throw Problem.bad("psid", "send 16 to 20 digits that nobody has yet, or leave it out");
        }
        Chat chat = world.add(new Person(psid, order.required("firstName"), order.text("lastName"), page));
        watchers.tell(Change.of("people"));
        return Response.status(201)
                .entity(Transcript.head(chat, world.now()).toString())
                .build();
    }

    @DELETE
    @Path("{psid}")
    public void remove(@PathParam("psid") String psid) {
        world().remove(chat(psid).person.psid());
        watchers.tell(Change.of("people"));
    }

    /** The newest lines with their state ({@code sent, delivered, seen}), the window, and what the page offers. */
    @GET
    @Path("{psid}/transcript")
    public String transcript(@PathParam("psid") String psid, @DefaultValue("200") @QueryParam("limit") int limit) {
        return Transcript.of(chat(psid), world().now(), limit).toString();
    }

    /** {@code {text?, attachment?: {type, url}, like?: true, replyTo?: mid}}. */
    @POST
    @Path("{psid}/say")
    public String say(@PathParam("psid") String psid, String body) {
        Order order = Order.of(body);
        JsonObject content = Json.of(
                "text", order.text("text").isBlank() ? null : order.text("text"),
                "reply_to", order.has("replyTo") ? Json.of("mid", order.text("replyTo")) : null,
                "attachments", attachments(order));
        if (!content.containsKey("text") && !content.containsKey("attachments")) {
            throw Problem.bad("text", "say something: text, attachment {type, url} or like");
        }
        return mid(simulator.running().people.say(chat(psid), content));
    }

    /** {@code {title?, payload?, mid?}} of a button, quick reply or menu item; the newest that fits is pressed. */
    @POST
    @Path("{psid}/tap")
    public String tap(@PathParam("psid") String psid, String body) {
        Order order = Order.of(body);
        Chat chat = chat(psid);
        Tap tap = Tap.find(chat, order.text("mid"), order.text("title"), order.text("payload"))
                .orElseThrow(() -> Problem.conflict("Nothing on the screen has this title, payload and mid"));
        return simulator
                .running()
                .people
                .tap(chat, tap)
                .map(PeopleResource::mid)
                .orElseGet(() -> Json.of("url", Json.text(tap.button(), "url")).toString());
    }

    /** Presses Get Started; 409 while the page has not set it. */
    @POST
    @Path("{psid}/get-started")
    public String getStarted(@PathParam("psid") String psid) {
        return simulator
                .running()
                .people
                .getStarted(chat(psid))
                .map(PeopleResource::mid)
                .orElseThrow(() -> Problem.conflict("The page has no Get Started button; set get_started first"));
    }

    /** {@code {ref}} of an m.me link. */
    @POST
    @Path("{psid}/follow")
    public void follow(@PathParam("psid") String psid, String body) {
        simulator.running().people.follow(chat(psid), Order.of(body).required("ref"));
    }

    /** {@code {ref}} of a Send to Messenger plugin. */
    @POST
    @Path("{psid}/opt-in")
    public void optIn(@PathParam("psid") String psid, String body) {
        simulator.running().people.optIn(chat(psid), Order.of(body).required("ref"));
    }

    /** {@code {mid, reaction}}: a name of Meta's or an emoji; without it the reaction is taken back. */
    @POST
    @Path("{psid}/react")
    public void react(@PathParam("psid") String psid, String body) {
        Order order = Order.of(body);
        String mid = order.required("mid");
        chat(psid).line(mid).orElseThrow(() -> Problem.missing("message", mid));
        simulator.running().people.react(chat(psid), mid, order.text("reaction"));
    }

    /** {@code {open}}: whether the person has the chat on the screen and so reads what comes. */
    @PUT
    @Path("{psid}/open")
    public void open(@PathParam("psid") String psid, String body) {
        simulator.running().people.show(chat(psid), Order.of(body).flag("open", true));
    }

    /** {@code {hoursAgo}}: pretends that the person's last word was so long ago. */
    @PUT
    @Path("{psid}/window")
    public String window(@PathParam("psid") String psid, String body) {
        Duration ago = Duration.ofHours(Order.of(body).number("hoursAgo", 25));
        Instant now = world().now();
        chat(psid).contacted(now.minus(ago));
        watchers.tell(Change.chat(psid));
        return Transcript.head(chat(psid), now).toString();
    }

    /** {@code {field, item, channel?}}: any webhook item, sent as it is, for events no button makes. */
    @POST
    @Path("{psid}/event")
    public void event(@PathParam("psid") String psid, String body) {
        Order order = Order.of(body);
        JsonObject item = Json.object(order.json(), "item");
        Event event = new Event(order.required("field"), chat(psid), world().now(), item);
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

    private World world() {
        return simulator.running().world;
    }

    private Chat chat(String psid) {
        return world().chat(psid).orElseThrow(() -> Problem.missing("person", psid));
    }
}
