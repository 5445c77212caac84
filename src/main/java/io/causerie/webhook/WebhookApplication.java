package io.causerie.webhook;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Meta's callbacks. */
@ApplicationPath("webhook")
public class WebhookApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(WebhookResource.class);
    }
}
