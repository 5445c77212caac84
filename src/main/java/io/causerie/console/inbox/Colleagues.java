package io.causerie.console.inbox;

import io.causerie.login.AccountInfo;
import io.causerie.login.People;
import io.causerie.login.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Those of the house who may answer people: local accounts, and whoever of the directory has been here. */
@RequestScoped
class Colleagues {
    @Inject
    People people;

    /** By name. */
    List<String> names() {
        return people.list().stream()
                .filter(person -> !person.disabled())
                .filter(person ->
                        person.roles().contains(Role.AGENT) || person.roles().contains(Role.ADMIN))
                .map(AccountInfo::name)
                .toList();
    }
}
