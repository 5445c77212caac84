package io.causerie.connect;

import io.causerie.bot.Environment;
import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.channel.PageAccess;
import io.causerie.channel.PageChanges;
import io.causerie.channel.PageState;
import io.causerie.graph.AppApi;
import io.causerie.graph.PageApi;
import io.causerie.graph.PageReply;
import io.causerie.graph.TokenFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tries a token at Meta and connects the page it speaks for; for a new page as for a renewed token. */
@ApplicationScoped
public class PageSetup {
    @Inject
    AppApi apps;

    @Inject
    PageApi pages;

    @Inject
    Channels channels;

    @Inject
    PageChanges changes;

    @Inject
    Choices choices;

    @Inject
    Watch watch;

    /** {@code bot} answers for a new page; a known page keeps its bot, its state and its testers. */
    public TokenTrial token(String slug, String token, String bot) {
        AppAccess app = app(slug);
        Optional<Fault> shape = Shapes.ofToken(token);
        if (shape.isPresent()) {
            return TokenTrial.wrong(shape.get());
        }
        PageReply<TokenFacts> reply = apps.inspect(app, token);
        Optional<Fault> refusal = Refusals.of(reply, Flaw.TOKEN_BROKEN);
        return refusal.<TokenTrial>map(TokenTrial::wrong)
                .orElseGet(() -> looked(app, ((PageReply.Given<TokenFacts>) reply).value(), token, bot));
    }

    private TokenTrial looked(AppAccess app, TokenFacts facts, String token, String bot) {
        Optional<Fault> fault = Refusals.ofToken(facts, app.appId());
        if (fault.isPresent()) {
            return TokenTrial.wrong(fault.get());
        }
        return facts.isOfPage() ? page(app, facts.pageId(), token, bot) : person(app, token, bot);
    }

    private TokenTrial page(AppAccess app, String id, String token, String bot) {
        PageReply<PageApi.Identity> reply = pages.identity(new PageAccess(id, token, app.secret()));
        if (reply instanceof PageReply.Given<PageApi.Identity> given) {
            PageApi.Identity page = given.value();
            return connect(app.slug(), page.id(), page.name(), token, bot);
        }
        return TokenTrial.wrong(Refusals.of(reply, Flaw.META_REFUSED).orElseThrow());
    }

    private TokenTrial person(AppAccess app, String token, String bot) {
        PageReply<String> longer = apps.lengthen(app, token);
        if (!(longer instanceof PageReply.Given<String> lasting)) {
            return TokenTrial.wrong(Refusals.of(longer, Flaw.META_REFUSED).orElseThrow());
        }
        PageReply<List<AppApi.Account>> reply = apps.accounts(app, lasting.value());
        if (!(reply instanceof PageReply.Given<List<AppApi.Account>> accounts)) {
            return TokenTrial.wrong(Refusals.of(reply, Flaw.META_REFUSED).orElseThrow());
        }
        if (accounts.value().isEmpty()) {
            return TokenTrial.wrong(Fault.of(Flaw.NO_PAGES));
        }
        AppApi.Account first = accounts.value().get(0);
        if (accounts.value().size() == 1 && PageChoice.of(first).able()) {
            return connect(app.slug(), first.pageId(), first.name(), first.token(), bot);
        }
        choices.keep(app.slug(), lasting.value());
        return new TokenTrial.Choose(
                accounts.value().stream().map(PageChoice::of).toList());
    }

    /** The pages to choose from; empty when there is nothing to choose, or no more. */
    public List<PageChoice> choices(String slug) {
        return accounts(slug).stream().map(PageChoice::of).toList();
    }

    public TokenTrial choose(String slug, String page, String bot) {
        return accounts(slug).stream()
                .filter(account ->
                        page.equals(account.pageId()) && PageChoice.of(account).able())
                .findFirst()
                .map(account -> connect(slug, page, account.name(), account.token(), bot))
                .orElseGet(() -> TokenTrial.wrong(Fault.of(Flaw.PAGE_GONE)));
    }

    private List<AppApi.Account> accounts(String slug) {
        Optional<String> token = choices.token(slug);
        boolean given = token.isPresent();
        return given && apps.accounts(app(slug), token.get()) instanceof PageReply.Given<List<AppApi.Account>> accounts
                ? accounts.value()
                : List.of();
    }

    private TokenTrial connect(String slug, String id, String name, String token, String bot) {
        Optional<Page> known = channels.page(id);
        channels.savePage(
                id,
                slug,
                known.map(Page::bot).orElse(bot),
                known.map(Page::environment).orElse(Environment.PRODUCTION),
                token,
                known.map(Page::state).orElse(PageState.TESTING),
                known.map(Page::testers).orElse(List.of()));
        changes.namePage(id, name);
        choices.forget(slug);
        watch.soon(id);
        return new TokenTrial.Connected(id, name);
    }

    private AppAccess app(String slug) {
        return channels.app(slug).orElseThrow(() -> new IllegalArgumentException("App " + slug + " is not connected"));
    }
}
