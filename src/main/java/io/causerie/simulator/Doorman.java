package io.causerie.simulator;

import java.util.Optional;

/** Looks at the token of a call and at the proof that comes with it. */
final class Doorman {
    private final World world;

    Doorman(World world) {
        this.world = world;
    }

    Optional<GraphError> refusal(GraphCall call) {
        if (call.token().isEmpty()) {
            return Optional.of(GraphErrors.tokenMissing());
        }
        Optional<Token> token = world.token(call.token());
        if (token.isEmpty()) {
            return Optional.of(GraphErrors.tokenBroken());
        }
        return token.get().refusal().or(() -> proof(call, token.get()));
    }

    private Optional<GraphError> proof(GraphCall call, Token token) {
        App app = world.app(token.appId()).orElseThrow();
        String given = call.text("appsecret_proof");
        if (given.isEmpty()) {
            return app.proofRequired() ? Optional.of(GraphErrors.proofMissing()) : Optional.empty();
        }
        boolean right = Signatures.same(Signatures.proof(app.secret, call.token()), given);
        return right ? Optional.empty() : Optional.of(GraphErrors.proofWrong());
    }
}
