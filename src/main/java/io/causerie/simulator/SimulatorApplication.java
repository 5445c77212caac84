package io.causerie.simulator;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Meta's stand-in: its Graph API, its control interface and its page. */
@ApplicationPath("simulator")
public class SimulatorApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AppsResource.class,
                ChatResource.class,
                ControlResource.class,
                FaultsResource.class,
                GraphResource.class,
                Guard.class,
                LogResource.class,
                PagesResource.class,
                PeopleResource.class,
                PersonResource.class);
    }
}
