package io.causerie.fulfilment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way out of the house for authors' calls, as it is configured. */
@ApplicationScoped
class Connection {
    @Inject
    @ConfigProperty(name = Neighbourhood.KEY)
    Optional<String> allowed;

    @Inject
    @ConfigProperty(name = "causerie.fulfilment.connect-timeout", defaultValue = "PT3S")
    Duration connectTimeout;

    @Inject
    @ConfigProperty(name = "causerie.fulfilment.longest-answer", defaultValue = "262144")
    int longestAnswer;

    private Neighbourhood neighbourhood;
    private Wire wire;

    Connection() {}

    Connection(Neighbourhood neighbourhood, Wire wire) {
        this.neighbourhood = neighbourhood;
        this.wire = wire;
    }

    /** Makes this bean at the start: a wrong configuration is told then, not when a person waits for an answer. */
    void check(@Observes Startup startup) {}

    @PostConstruct
    void open() {
        neighbourhood = new Neighbourhood(allowed.orElse(""), InetAddress::getAllByName);
        wire = new Wire(connectTimeout, longestAnswer, ofTheMachine());
    }

    @PreDestroy
    void close() {
        wire.close();
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    Wire wire() {
        return wire;
    }

    private static SSLContext ofTheMachine() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM's trust store cannot be read; see javax.net.ssl.trustStore", e);
        }
    }
}
