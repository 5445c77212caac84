package io.causerie.api.cai;

import io.causerie.api.PlainBody;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The SAP-compatible endpoints. */
@ApplicationPath("cai")
public class CaiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RequestResource.class,
                DialogResource.class,
                MessagesResource.class,
                StateResource.class,
                PlainBody.class,
                TokenFilter.class,
                NotAcceptedMapper.class,
                AnyMapper.class);
    }
}
