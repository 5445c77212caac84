package io.causerie.api.cai;

import io.causerie.conversation.Programs;
import io.causerie.dialogue.SapMessages;
import io.causerie.dialogue.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dialog API: a sentence in, what the bot answers out; nothing is sent to anybody. */
@Path("build/v1/dialog")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class DialogResource {
    @Inject
    Guest guest;

    @Inject
    Programs programs;

    @Inject
    Nlp nlp;

    @POST
    public Response dialog(String request) {
        DialogRequest asked = DialogRequest.of(Body.of(request));
        Programs.Talked talked = programs.hear(new Programs.Spoken(
                        guest.bot(),
                        guest.environment(),
                        asked.conversation(),
                        asked.said(),
                        asked.language(),
                        asked.memory()::appliedTo))
                .orElseThrow(DialogResource::gone);
        return Reply.of(200, results(asked, talked), "Dialog rendered with success");
    }

    private Map<String, Object> results(DialogRequest asked, Programs.Talked talked) {
        var answered = talked.answered();
        List<Map<String, Object>> messages = SapMessages.write(answered.replies(), answered.clientData());
        var results = new LinkedHashMap<String, Object>();
        results.put("nlp", nlp.of(talked.meaning(), guest.bot(), guest.environment()));
        results.put("qna", null);
        results.put("messages", messages);
        results.put("conversation", conversation(asked.conversation(), answered.after()));
        results.put("logs", Logs.of(asked.said().words(), asked.logLevel(), answered.trace()));
        results.put("hasDelay", messages.stream().anyMatch(message -> message.get("delay") != null));
        results.put("hasNextMessage", false);
        return results;
    }

    static Map<String, Object> conversation(String id, State state) {
        var conversation = new LinkedHashMap<String, Object>();
        conversation.put("id", id);
        conversation.put("language", state.language());
        conversation.put("memory", state.memory());
        conversation.put("skill", state.skill());
        conversation.put("skill_occurences", state.occurrences());
        return conversation;
    }

    /** The token's bot or environment was removed meanwhile. */
    static NotAccepted gone() {
        return new NotAccepted(404, "The environment of this token is no more; make another token");
    }
}
