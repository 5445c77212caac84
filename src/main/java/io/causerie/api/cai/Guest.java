package io.causerie.api.cai;

import io.causerie.bot.BotTokens;
import jakarta.enterprise.context.RequestScoped;

/** The token that this request came with. */
@RequestScoped
class Guest {
    private BotTokens.Token token;

    void enter(BotTokens.Token with) {
        token = with;
    }

    String bot() {
        return token.bot();
    }

    String environment() {
        return token.environment();
    }
}
