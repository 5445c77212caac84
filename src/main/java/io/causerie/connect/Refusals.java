package io.causerie.connect;

import io.causerie.graph.GraphError;
import io.causerie.graph.PageReply;
import io.causerie.graph.TokenFacts;
import java.util.List;
import java.util.Optional;

/** Meta's refusals in the operator's terms: which value is wrong (Graph API, "Handling errors", token subcodes). Pure. */
final class Refusals {
    private Refusals() {}

    /** Of an app's id and secret. */
    static Optional<Fault> ofApp(PageReply<?> reply) {
        return of(reply, error -> switch (error.code()) {
            case 101 -> Fault.of(Flaw.APP_ID_UNKNOWN);
            case 1, 190 -> Fault.of(Flaw.SECRET_WRONG);
            default -> Fault.of(Flaw.META_REFUSED, error);
        });
    }

    /** Of anything else; {@code usual} is what a no without a better reason means. */
    static Optional<Fault> of(PageReply<?> reply, Flaw usual) {
        return of(reply, error -> switch (error.code()) {
            case 2200 -> Fault.of(Flaw.CALLBACK_UNREACHABLE, error);
            case 190, 102 -> new Fault(ofSubcode(error.subcode()), error.message());
            default -> Fault.of(usual, error);
        });
    }

    /** Of a token that Meta could look at. */
    static Optional<Fault> ofToken(TokenFacts facts, String appId) {
        if (facts.type().isEmpty() && !facts.valid()) {
            return Optional.of(new Fault(Flaw.TOKEN_BROKEN, facts.problem()));
        }
        if (!facts.appId().equals(appId)) {
            return Optional.of(new Fault(Flaw.TOKEN_OF_ANOTHER_APP, facts.appId()));
        }
        if (!facts.valid()) {
            return Optional.of(new Fault(ofSubcode(facts.subcode()), facts.problem()));
        }
        List<String> missing = Needs.missing(Needs.SCOPES, facts.scopes());
        if (!missing.isEmpty()) {
            return Optional.of(new Fault(Flaw.SCOPES_MISSING, String.join(", ", missing)));
        }
        return facts.isOfPage() || facts.isOfUser()
                ? Optional.empty()
                : Optional.of(new Fault(Flaw.TOKEN_KIND, facts.type()));
    }

    private static Flaw ofSubcode(int subcode) {
        return switch (subcode) {
            case 458 -> Flaw.TOKEN_APP_REMOVED;
            case 459, 464, 490 -> Flaw.TOKEN_PERSON_CHECKED;
            case 460 -> Flaw.TOKEN_PASSWORD_CHANGED;
            case 463 -> Flaw.TOKEN_EXPIRED;
            case 492 -> Flaw.TOKEN_ROLE_LOST;
            default -> Flaw.TOKEN_DEAD;
        };
    }

    private interface Naming {
        Fault name(GraphError error);
    }

    private static Optional<Fault> of(PageReply<?> reply, Naming naming) {
        if (reply instanceof PageReply.Denied<?> denied) {
            return Optional.of(naming.name(denied.error()));
        }
        return reply instanceof PageReply.Unavailable<?> away
                ? Optional.of(new Fault(Flaw.META_AWAY, away.why()))
                : Optional.empty();
    }
}
