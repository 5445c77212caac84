package io.causerie.webhook;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What Meta calls when a person takes leave of an app. */
@ApplicationPath("meta")
public class MetaApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(FarewellResource.class);
    }
}
