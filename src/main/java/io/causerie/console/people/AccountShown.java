package io.causerie.console.people;

import io.causerie.login.AccountInfo;
import io.causerie.login.People;
import io.causerie.login.Role;
import io.causerie.login.Tokens;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The account in the address, as an administrator sees it. */
@Named
@RequestScoped
public class AccountShown {
    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    Visitor visitor;

    private Optional<AccountInfo> account;

    Optional<AccountInfo> account() {
        if (account == null) {
            account = Optional.ofNullable(request.getParameter("name")).flatMap(people::find);
        }
        return account;
    }

    private AccountInfo shown() {
        return account().orElseThrow();
    }

    /** What is shown has been changed by this request. */
    void changed() {
        account = null;
    }

    public boolean isKnown() {
        return account().isPresent();
    }

    public String getName() {
        return shown().name();
    }

    public boolean isOneself() {
        return getName().equals(visitor.getName());
    }

    public boolean isFirst() {
        return shown().lastWayIn();
    }

    public boolean isLocal() {
        return shown().local();
    }

    public boolean isLocked() {
        return shown().disabled();
    }

    public String getStateKey() {
        return State.of(shown()).textKey();
    }

    public String getTone() {
        return State.of(shown()).tone();
    }

    /** Until when strangers wait; null when they do not. */
    public Instant getHeldUntil() {
        return shown().heldUntil().orElse(null);
    }

    /** Null for somebody who never was here. */
    public Instant getSeenAt() {
        return shown().seenAt().orElse(null);
    }

    /** Null for an account from before this was kept. */
    public Instant getMadeAt() {
        return shown().madeAt().orElse(null);
    }

    /** When the directory last spoke of the person; null for a local account. */
    public Instant getConfirmedAt() {
        return shown().confirmedAt().orElse(null);
    }

    public List<RoleTicks.Tick> getRoles() {
        return RoleTicks.of(Role.ALL, shown().roles());
    }

    public List<TokenLine> getTokens() {
        return tokens.of(getName()).stream().map(TokenLine::of).toList();
    }
}
