package io.causerie.console.people;

import io.causerie.console.Address;
import io.causerie.login.AccountInfo;
import io.causerie.login.CompanyDirectory;
import io.causerie.login.People;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** All who may enter. */
@Named
@RequestScoped
public class PeopleList {
    static final String PATH = "/people";

    @Inject
    People people;

    @Inject
    CompanyDirectory directory;

    @Inject
    Visitor visitor;

    /** One account of the list; times are null where nothing is known. */
    public record Row(
            String name,
            boolean oneself,
            boolean first,
            boolean local,
            List<String> roles,
            Instant madeAt,
            Instant seenAt,
            String state,
            String tone) {
        public String link() {
            return account(name).toString();
        }
    }

    static Address account(String name) {
        return Address.of(PATH + "/account").with("name", name);
    }

    public List<Row> getRows() {
        return people.list().stream().map(this::row).toList();
    }

    private Row row(AccountInfo account) {
        State state = State.of(account);
        return new Row(
                account.name(),
                account.name().equals(visitor.getName()),
                account.lastWayIn(),
                account.local(),
                Role.ALL.stream().filter(account.roles()::contains).toList(),
                account.madeAt().orElse(null),
                account.seenAt().orElse(null),
                state.textKey(),
                state.tone());
    }

    /** Whether people of the company's directory come in too. */
    public boolean isWithDirectory() {
        return directory.isAsked();
    }
}
