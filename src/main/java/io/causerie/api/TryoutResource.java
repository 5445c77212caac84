package io.causerie.api;

import io.causerie.bot.Environment;
import io.causerie.bot.Json;
import io.causerie.conversation.Programs;
import io.causerie.conversation.logbook.KeptTrace;
import io.causerie.dialogue.SapMessages;
import io.causerie.dialogue.State;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a bot would answer and why; nothing is sent to anybody, but its author's web services are called. */
@Path("bots/{bot}/dialog")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class TryoutResource {
    /** Apart from the conversations of programs. */
    private static final String PREFIX = "try:";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 511;
    private static final Set<String> KNOWN =
            Set.of("text", "tapped", "conversation", "language", "memory", "merge_memory");

    @Inject
    Programs programs;

    @POST
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded(Recorded.NOT)
    @Operation(
            summary =
                    "Tells what the bot answers to text, and why: tapped (true for a payload), conversation (a name of"
                            + " yours, to go on with), language, memory (replaces what is remembered; merge_memory adds to it)")
    public String dialog(
            @PathParam("bot") String slug,
            @QueryParam("environment") @DefaultValue(Environment.DRAFT) String environment,
            String body) {
        Fields fields = Fields.read(body, KNOWN);
        String name = fields.optional("conversation")
                .orElseGet(() -> UUID.randomUUID().toString());
        Programs.Spoken spoken = spoken(slug, environment, name, fields);
        fields.check();
        Programs.Talked talked = programs.tryOut(spoken).orElseThrow(() -> unknown(slug, environment));
        return Json.write(answer(name, talked));
    }

    private static Programs.Spoken spoken(String slug, String environment, String name, Fields fields) {
        String text = fields.text("text", "what a person writes, or the payload of what is tapped");
        if (text.length() > LONGEST_TEXT) {
            fields.fault("text", "is longer than " + LONGEST_TEXT + " characters", "shorten it");
        }
        if (name.length() > LONGEST_NAME) {
            fields.fault("conversation", "is longer than " + LONGEST_NAME + " characters", "shorten it");
        }
        var memory = fields.object("memory");
        boolean merge = fields.flag("merge_memory");
        return new Programs.Spoken(
                slug,
                environment,
                PREFIX + name,
                new SapMessages.Said(text, fields.flag("tapped")),
                fields.optional("language"),
                state -> memory.map(given -> merge ? merged(state, given) : state.withMemory(given))
                        .orElse(state));
    }

    private static State merged(State state, Map<String, Object> given) {
        var memory = new LinkedHashMap<>(state.memory());
        memory.putAll(given);
        return state.withMemory(memory);
    }

    private static Map<String, Object> answer(String name, Programs.Talked talked) {
        State after = talked.answered().after();
        var conversation = new LinkedHashMap<String, Object>();
        conversation.put("id", name);
        conversation.put("language", after.language());
        conversation.put("memory", after.memory());
        conversation.put("skill", after.skill());
        conversation.put("skill_occurences", after.occurrences());
        conversation.put("skill_stack", after.skillStack());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("nlp", talked.meaning().asMap());
        answer.put(
                "messages",
                SapMessages.write(talked.answered().replies(), talked.answered().clientData()));
        answer.put("conversation", conversation);
        answer.put("handOver", talked.answered().handOver().orElse(null));
        answer.put("trace", KeptTrace.of(talked.answered().trace()));
        return answer;
    }

    private static Refused unknown(String slug, String environment) {
        return Refused.notFound("There is no bot " + slug + " with an environment " + environment);
    }
}
