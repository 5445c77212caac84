package io.causerie.console.people;

import io.causerie.console.Say;
import io.causerie.login.AccountInfo;
import io.causerie.login.CompanyDirectory;
import io.causerie.login.DirectoryState;
import io.causerie.login.People;
import io.causerie.login.Role;
import io.causerie.login.ldap.LdapAnswer;
import io.causerie.login.ldap.LdapServer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The company's directory: whether it answers now, what it gives, and what it says about somebody. */
@Named("directory")
@RequestScoped
public class DirectoryPage {
    @Inject
    HttpServletRequest request;

    @Inject
    CompanyDirectory directory;

    @Inject
    People people;

    @Inject
    Say say;

    private Optional<DirectoryState> state;

    /** The groups that give a role. */
    public record Given(String role, List<String> groups) {
        public String textKey() {
            return "people.role." + role;
        }
    }

    private Optional<DirectoryState> state() {
        if (state == null) {
            state = directory.state();
        }
        return state;
    }

    public boolean isAsked() {
        return directory.isAsked();
    }

    public boolean isAnswering() {
        return state().filter(DirectoryState::answers).isPresent();
    }

    /** The text for its state of this moment. */
    public String getStateKey() {
        return "people.directory."
                + state().flatMap(DirectoryState::trouble)
                        .map(DirectoryPage::name)
                        .orElse("answers");
    }

    public List<LdapServer> getServers() {
        return state().map(DirectoryState::servers).orElse(List.of());
    }

    /** What is wrong with its configuration, with key and fix. */
    public List<String> getFaults() {
        return state().map(DirectoryState::faults).orElse(List.of());
    }

    public List<Given> getGiven() {
        return Role.ALL.stream()
                .map(role -> new Given(role, groups(role)))
                .filter(given -> !given.groups().isEmpty())
                .toList();
    }

    private List<String> groups(String role) {
        Set<String> groups =
                state().map(known -> known.groupsByRole().get(role)).orElse(Set.of());
        return List.copyOf(new TreeSet<>(groups));
    }

    /** The first administrator, who comes in without the directory; empty where the name has no account yet. */
    public String getFirst() {
        return people.list().stream()
                .filter(AccountInfo::lastWayIn)
                .map(AccountInfo::name)
                .findFirst()
                .orElse("");
    }

    public boolean isCanLook() {
        return state().filter(DirectoryState::canLook).isPresent();
    }

    /** About whom it is asked; empty for nobody. */
    public String getWho() {
        String who = request.getParameter("who");
        return who == null ? "" : who.strip();
    }

    /** What it says about that person; empty where nobody is asked about. */
    public String getSaid() {
        return getWho().isEmpty()
                ? ""
                : directory.look(getWho()).map(this::words).orElse("");
    }

    private String words(LdapAnswer answer) {
        if (answer instanceof LdapAnswer.Known known) {
            List<String> roles = Role.ALL.stream()
                    .filter(known.given()::contains)
                    .map(role -> say.it("people.role." + role))
                    .toList();
            return roles.isEmpty()
                    ? say.it("people.look.no-role", known.name())
                    : say.it("people.look.known", known.name(), String.join(", ", roles));
        }
        return say.it("people.look." + name(((LdapAnswer.Refused) answer).reason()), getWho());
    }

    private static String name(LdapAnswer.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
