package io.causerie.simulator;

/** Finds out what a Graph call is about and has it answered. */
final class GraphDesk {
    private final World world;
    private final Doorman doorman;
    private final TokenDesk tokens;
    private final AppDesk apps;
    private final PageDesk pages;

    GraphDesk(World world, TokenDesk tokens, AppDesk apps, PageDesk pages) {
        this.world = world;
        this.doorman = new Doorman(world);
        this.tokens = tokens;
        this.apps = apps;
        this.pages = pages;
    }

    GraphAnswer answer(GraphCall call) {
        if (call.node().equals("oauth")) {
            return tokens.exchange(call);
        }
        return doorman.refusal(call)
                .map(error -> GraphAnswer.refused(error, world.ids.trace()))
                .orElseGet(() -> admitted(call, world.token(call.token()).orElseThrow()));
    }

    private GraphAnswer admitted(GraphCall call, Token token) {
        String node = call.node();
        if (node.equals("debug_token")) {
            return tokens.debug(call, token);
        }
        if (node.equals("me") && token.kind() == Token.Kind.USER) {
            return tokens.me(call, token);
        }
        if (world.app(node).isPresent()) {
            return apps.answer(call, token, world.app(node).get());
        }
        if (node.equals("me") && token.kind() == Token.Kind.PAGE || node.equals(token.pageId())) {
            return pages.answer(call, token);
        }
        if (world.chat(node).isPresent() && call.is("GET", "")) {
            return pages.profileOf(call, token, world.chat(node).get());
        }
        GraphError error = world.page(node).isPresent() && token.kind() != Token.Kind.PAGE
                ? GraphErrors.pageTokenNeeded()
                : GraphErrors.unknownObject(call.method(), node);
        return GraphAnswer.refused(error, world.ids.trace());
    }
}
