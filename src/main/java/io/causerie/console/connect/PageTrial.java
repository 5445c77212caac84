package io.causerie.console.connect;

import io.causerie.channel.PageChanges;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import io.causerie.conversation.Agents;
import io.causerie.conversation.Conversation;
import io.causerie.conversation.Conversations;
import io.causerie.conversation.Names;
import io.causerie.conversation.Overview;
import io.causerie.conversation.Transcript;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import io.causerie.message.Outgoing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Trying a page with the people who write to it first: who may, what came, what was said, how far it got. */
@Named
@RequestScoped
public class PageTrial {
    private static final int MOST_PEOPLE = 5;
    private static final int MOST_LINES = 12;

    @Inject
    HttpServletRequest request;

    @Inject
    PageShown page;

    @Inject
    Conversations conversations;

    @Inject
    Overview overview;

    @Inject
    Names names;

    @Inject
    Transcript transcript;

    @Inject
    PageChanges changes;

    @Inject
    Agents agents;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Say say;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private List<TrialPerson> people;

    /** The bot answers this person while the page is tested. */
    public void admit() {
        act("tester.admitted", "connect.done.tester", changes::admitTester);
    }

    public void dismiss() {
        act("tester.dismissed", "connect.done.no-tester", changes::dismissTester);
    }

    private interface Verb {
        void on(String page, String person);
    }

    private void act(String action, String done, Verb verb) {
        String person = request.getParameter("person");
        if (visitor.isOneOf(Role.ADMIN) && known(person).isPresent()) {
            verb.on(page.getId(), person);
            audit.record(visitor.actor(), action, "pages/" + page.getId(), "person=" + person);
            back(done);
        }
    }

    /** Says hello, by the way every word of the bot takes. */
    public void sayHello() {
        Optional<TrialPerson> person = known(request.getParameter("person"));
        if (visitor.isOneOf(Role.ADMIN) && person.isPresent()) {
            agents.say(person.get().conversation(), visitor.getName(), new Outgoing.Text(say.it("connect.hello")));
            back("connect.done.hello");
        }
    }

    /** Who wrote last, newest first. */
    public List<TrialPerson> getPeople() {
        if (people == null) {
            List<Conversation> newest = conversations.list(page.getId(), null, MOST_PEOPLE);
            List<String> ids = newest.stream().map(Conversation::id).toList();
            names.learn(ids);
            Map<String, String> said = overview.lastWords(ids);
            Map<String, String> called = overview.named(ids).stream()
                    .filter(row -> row.name() != null)
                    .collect(Collectors.toMap(Overview.Row::id, Overview.Row::name));
            people = newest.stream()
                    .map(each -> person(each, called.getOrDefault(each.id(), ""), said.getOrDefault(each.id(), "{}")))
                    .toList();
        }
        return people;
    }

    private TrialPerson person(Conversation conversation, String name, String said) {
        List<TraceLine> lines = transcript.of(conversation.id(), MOST_LINES).stream()
                .filter(TraceLine::isSaid)
                .map(line -> TraceLine.of(line, conversation))
                .toList();
        boolean tester = page.page().testers().contains(conversation.person());
        return new TrialPerson(
                conversation.id(),
                conversation.person(),
                name,
                TraceLine.words(said),
                tester,
                conversation.heardAt(),
                lines);
    }

    private Optional<TrialPerson> known(String person) {
        return getPeople().stream().filter(each -> each.id().equals(person)).findFirst();
    }

    /** The conversation of who wrote last, oldest line first. */
    public List<TraceLine> getTrace() {
        return getPeople().stream().findFirst().map(TrialPerson::oldestFirst).orElse(List.of());
    }

    public boolean isAnswered() {
        return getPeople().stream().anyMatch(TrialPerson::answered);
    }

    public Instant getLastHeard() {
        return getPeople().stream().findFirst().map(TrialPerson::heardAt).orElse(null);
    }

    public Instant getLastSaid() {
        return getPeople().stream()
                .flatMap(person -> person.lines().stream())
                .filter(line -> !line.incoming())
                .map(TraceLine::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private void back(String done) {
        ways.to("/connect/page?page=" + page.getId(), done);
    }
}
