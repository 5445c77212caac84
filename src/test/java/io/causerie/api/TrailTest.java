package io.causerie.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call says who may make it, and how it stands on the audit trail. */
class TrailTest {

    @ParameterizedTest
    @MethodSource("calls")
    void saysWhoMayMakeIt(Method call) {
        var roles = call.isAnnotationPresent(RolesAllowed.class)
                || call.getDeclaringClass().isAnnotationPresent(RolesAllowed.class);

        assertThat(roles).isTrue();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void saysWhatItIsOnTheTrail(Method call) {
        var recorded = call.getAnnotation(Recorded.class);

        assertThat(recorded).isNotNull();
        assertThat(recorded.value()).matches("|[a-z]+\\.[a-z-]+").hasSizeLessThanOrEqualTo(60);
    }

    static Stream<Method> calls() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> http(method) != null);
    }

    static Stream<Method> changes() {
        return calls().filter(method -> !"GET".equals(http(method)));
    }

    private static String http(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }
}
