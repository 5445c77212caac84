package io.causerie.api.cai;

import io.causerie.bot.BotTokens;
import io.causerie.login.Strangers;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets in whoever has a bot's token: {@code Authorization: Token x}, or as clients since 2020 do, {@code X-Token: Token x}
 * (the word may be missing) beside a bearer token of SAP's own, which nobody here can check and nobody needs.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
    private static final Pattern TOKEN = Pattern.compile("(?i:token\\s+)?([0-9A-Za-z_-]{16,100})");

    @Inject
    BotTokens tokens;

    @Inject
    Guest guest;

    @Inject
    Strangers strangers;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional.ofNullable(request.getHeaderString("X-Token"))
                .or(() -> Optional.ofNullable(request.getHeaderString("Authorization")))
                .map(header -> TOKEN.matcher(header.strip()))
                .filter(Matcher::matches)
                .flatMap(matcher -> tokens.find(matcher.group(1)))
                .ifPresentOrElse(guest::enter, () -> request.abortWith(refusal()));
    }

    private Response refusal() {
        return strangers
                .wrong(servletRequest)
                .map(TokenFilter::tooMany)
                .orElseGet(() -> Reply.of(
                        401, null, "Request token is invalid; send Authorization: Token <a request token of the bot>"));
    }

    private static Response tooMany(Duration wait) {
        return Response.fromResponse(Reply.of(429, null, "Too many invalid request tokens from this address"))
                .header("Retry-After", Strangers.seconds(wait))
                .build();
    }
}
