package io.causerie.graph;

import io.causerie.channel.PageAccess;
import io.causerie.channel.PersonNames;
import io.causerie.graph.Questions.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Asks Meta who somebody is; needs the permission pages_messaging and answers for people who wrote to the page only. */
@ApplicationScoped
class PersonApi implements PersonNames {
    private PageCalls calls;
    private GraphConnection graph;

    PersonApi() {}

    @Inject
    PersonApi(PageCalls calls, GraphConnection graph) {
        this.calls = calls;
        this.graph = graph;
    }

    @Override
    public Optional<String> name(PageAccess page, String person) {
        Credentials credentials = graph.credentials(page);
        if (!credentials.usable() || !person.matches("\\d+")) {
            return Optional.empty();
        }
        try {
            Answer answer = calls.call(credentials, Question.get("/" + person, "fields=first_name,last_name"));
            return answer.ok()
                    ? Json.parse(answer.body()).map(PersonApi::name).filter(name -> !name.isBlank())
                    : Optional.empty();
        } catch (IOException | FaultToleranceException e) {
            return Optional.empty();
        }
    }

    private static String name(JsonObject person) {
        return Stream.of("first_name", "last_name")
                .map(part -> Json.text(person, part))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
