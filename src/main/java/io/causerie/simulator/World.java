package io.causerie.simulator;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The people, pages, apps and tokens of this pretended Facebook. */
final class World {
    static final String APP = "900000000000001";
    static final String APP_SECRET = "0123456789abcdef0123456789abcdef";
    static final String VERIFY_TOKEN = "demo-verify-token";
    static final String PAGE = "900000000000002";
    static final String PAGE_TOKEN = "EAASIMULATORPAGETOKEN900000000000002";
    static final String USER_TOKEN = "EAASIMULATORUSERTOKEN900000000000003";
    static final String ADA = "24681357900000011";
    static final String BASILE = "24681357900000029";

    final Ids ids;
    private final Clock clock;
    private final Map<String, App> apps = new ConcurrentSkipListMap<>();
    private final Map<String, Page> pages = new ConcurrentSkipListMap<>();
    private final Map<String, Chat> chats = new ConcurrentSkipListMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Set<String> attachments = ConcurrentHashMap.newKeySet();
    private final Set<String> answeredPosts = ConcurrentHashMap.newKeySet();

    World(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    static World builtIn(Clock clock, Ids ids, URI callback) {
        World world = new World(clock, ids);
        App app = world.add(new App(APP, "Causerie", APP_SECRET));
        app.subscribe(new Subscription(callback, VERIFY_TOKEN, Fields.BUILT_IN));
        Page page = world.add(new Page(PAGE, "Joke Corner"));
        page.subscribe(APP, Fields.BUILT_IN);
        world.add(new Token(PAGE_TOKEN, Token.Kind.PAGE, APP, PAGE, Token.State.VALID));
        world.add(new Token(USER_TOKEN, Token.Kind.USER, APP, "", Token.State.VALID));
        world.add(new Person(ADA, "Ada", "Martin", PAGE));
        world.add(new Person(BASILE, "Basile", "Dubois", PAGE));
        return world;
    }

    Instant now() {
        return clock.instant();
    }

    /** The id somebody wishes for, or a new one. */
    String newId(Order order) {
        String id = order.text("id", ids.number(15));
        if (!id.matches("\\d{5,18}") || apps.containsKey(id) || pages.containsKey(id)) {
            throw Problem.bad("id", "send 5 to 18 digits that nothing has yet, or leave it out");
        }
        return id;
    }

    App add(App app) {
        apps.put(app.id, app);
        add(new Token(app.token(), Token.Kind.APP, app.id, "", Token.State.VALID));
        return app;
    }

    Page add(Page page) {
        pages.put(page.id, page);
        return page;
    }

    Token add(Token token) {
        tokens.put(token.value(), token);
        return token;
    }

    Chat add(Person person) {
        Chat chat = new Chat(person, page(person.pageId()).orElseThrow());
        chats.put(person.psid(), chat);
        return chat;
    }

    void remove(String psid) {
        chats.remove(psid);
    }

    Optional<App> app(String id) {
        return Optional.ofNullable(apps.get(id));
    }

    Optional<Page> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    Optional<Chat> chat(String psid) {
        return Optional.ofNullable(chats.get(psid));
    }

    Optional<Token> token(String value) {
        return Optional.ofNullable(tokens.get(value));
    }

    Collection<App> apps() {
        return apps.values();
    }

    Collection<Page> pages() {
        return pages.values();
    }

    Collection<Chat> chats() {
        return chats.values();
    }

    Collection<Token> tokens() {
        return tokens.values();
    }

    String newAttachment(Page page) {
        String id = ids.number(16);
        attachments.add(page.id + "/" + id);
        return id;
    }

    void keepAttachment(Page page, String id) {
        attachments.add(page.id + "/" + id);
    }

    boolean owns(Page page, String attachmentId) {
        return attachments.contains(page.id + "/" + attachmentId);
    }

    /** True the first time only: a comment or post gets one private reply. */
    boolean firstReplyTo(String commentOrPost) {
        return answeredPosts.add(commentOrPost);
    }
}
