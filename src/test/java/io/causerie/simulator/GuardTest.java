package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final AtomicReference<Response> aborted = new AtomicReference<>();
    private final Simulator simulator = new Simulator();
    private final Guard guard = new Guard();

    GuardTest() {
        guard.simulator = simulator;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulator",
                "simulator/",
                "simulator/main.js",
                "simulator/graph/v26.0/me",
                "simulator/control/people",
                "simulator;a=b/control/reset",
                "/simulator/control/log",
            })
    void answersNotFoundWhileSwitchedOff(String path) {
        guard.filter(request(path));

        assertThat(aborted.get().getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulator/", "simulator/control/people"})
    void letsThroughWhenSwitchedOn(String path) {
        simulator.enabled = true;

        guard.filter(request(path));

        assertThat(aborted.get()).isNull();
    }

    @Test
    void startsNothingEvenForWhoeverGetsPastTheGuard() {
        assertThatThrownBy(simulator::running).isInstanceOf(NotFoundException.class);
    }

    private ContainerRequestContext request(String path) {
        var segments = Arrays.stream(path.split("/"))
                .map(part -> part.replaceAll(";.*", ""))
                .map(part -> fake(PathSegment.class, (proxy, method, arguments) -> part))
                .toList();
        UriInfo uri = fake(UriInfo.class, (proxy, method, arguments) -> segments);
        return fake(ContainerRequestContext.class, (proxy, method, arguments) -> {
            if (method.getName().equals("abortWith")) {
                aborted.set((Response) arguments[0]);
            }
            return method.getName().equals("getUriInfo") ? uri : null;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return Stream.of(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
