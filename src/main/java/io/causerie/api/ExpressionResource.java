package io.causerie.api;

import io.causerie.bot.BotText;
import io.causerie.bot.Edit;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The expressions of an intent. */
@Path("bots/{bot}/intents/{intent}/expressions")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class ExpressionResource {
    @Inject
    Editor editor;

    @POST
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.expressions-added")
    @Operation(summary = "Teaches an intent more expressions: language, expressions (a list); known ones are left out")
    public Response add(
            @PathParam("bot") String slug,
            @PathParam("intent") String intent,
            @QueryParam("note") @DefaultValue("") String note,
            String body,
            @Context HttpHeaders headers,
            @Context SecurityContext caller) {
        Fields fields = Fields.read(body, Set.of("language", "expressions"));
        String language = fields.text("language", "the language of the expressions, such as en");
        List<String> expressions = fields.texts("expressions");
        if (expressions.isEmpty()) {
            fields.fault("expressions", "is missing", "a list of sentences");
        }
        fields.check();
        Edit edit = Edit.of(slug, "", caller.getUserPrincipal().getName())
                .because(note)
                .basedOn(Precondition.base(headers));
        return editor.change(edit, file -> taught(file, slug, intent, language, expressions));
    }

    private static String taught(String file, String slug, String intent, String language, List<String> more) {
        return BotText.teach(file, intent, language, more)
                .orElseThrow(() -> Refused.notFound("Bot " + slug + " has no intent " + intent));
    }
}
