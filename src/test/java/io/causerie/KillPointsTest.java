package io.causerie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The benchmark kills the server at places it knows by name; the product itself has nothing to die by. */
class KillPointsTest {
    private static final Path POINTS = Path.of("src/bench/kill-points.tsv");

    static Stream<String> places() throws IOException {
        return Files.readAllLines(POINTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[1]);
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPointIsAPlaceInTheProduct(String place) throws ClassNotFoundException {
        String[] names = place.split("#");

        Class<?> type = Class.forName(names[0], false, getClass().getClassLoader());

        long places = names.length == 1
                ? type.getDeclaredConstructors().length
                : Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(names[1]))
                        .count();
        assertThat(places).isEqualTo(1);
    }

    @Test
    void nothingInTheProductCanEndTheServer() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.causerie");

        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessHandle.class)
                .check(product);
    }

    @Test
    void noDebuggerReachesAPackagedServer() throws IOException {
        String options = Files.readString(Path.of("liberty/jvm.options")) + Files.readString(Path.of("server.xml"));

        assertThat(options).doesNotContain("jdwp", "javaagent", "Xdebug", "Xrunjdwp");
    }
}
