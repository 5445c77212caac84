package io.causerie.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The automation API, version 1. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Causerie",
                        version = "1",
                        description = "Bots, apps, pages, conversations, the outbox, accounts and the audit trail."),
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "token")})
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                BotListResource.class,
                BotResource.class,
                VersionResource.class,
                BaseUrlResource.class,
                EnvironmentResource.class,
                PartResource.class,
                ExpressionResource.class,
                BotTokenResource.class,
                UnderstandResource.class,
                TryoutResource.class,
                TurnResource.class,
                TrainingResource.class,
                ImportResource.class,
                ExportResource.class,
                SchemaResource.class,
                AppResource.class,
                PageResource.class,
                ConversationResource.class,
                PersonResource.class,
                OutboxResource.class,
                EventResource.class,
                AccountResource.class,
                MeResource.class,
                TokenResource.class,
                AuditResource.class,
                Trail.class,
                CredentialsResource.class,
                PlainBody.class,
                SignIn.class,
                RolesFilter.class,
                RefusedMapper.class,
                AnyFailureMapper.class);
    }
}
