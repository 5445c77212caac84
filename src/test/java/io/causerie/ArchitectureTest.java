package io.causerie;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.causerie.timer.Rounds;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.causerie");

    private static final String[] CDI = {"jakarta.enterprise..", "jakarta.inject..", "org.eclipse.microprofile.config.."
    };

    static Stream<String> rooms() {
        return Rooms.MAY_USE.keySet().stream().sorted();
    }

    @Test
    void everyClassLivesInAKnownRoom() {
        check(classes().should().resideInAnyPackage(Rooms.packagesOf(Rooms.MAY_USE.keySet())));
    }

    @Test
    void roomsFormNoCycle() {
        check(slices().matching("io.causerie.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void usesOnlyTheRoomsItMayUse(String room) {
        var allowed = Rooms.packagesOf(Rooms.MAY_USE.get(room));

        var otherRooms = resideInAPackage("io.causerie..")
                .and(not(resideInAPackage(Rooms.packageOf(room))))
                .and(not(resideInAnyPackage(allowed)))
                .as("rooms other than " + Rooms.MAY_USE.get(room));

        check(noClasses()
                .that()
                .resideInAPackage(Rooms.packageOf(room))
                .should()
                .dependOnClassesThat(otherRooms));
    }

    @Test
    void messageIsPlainJava() {
        check(classes()
                .that()
                .resideInAPackage(Rooms.packageOf("message"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", Rooms.packageOf("message")));
    }

    @Test
    void dialogueIsPlainJavaAndTheScriptingLibrary() {
        check(classes()
                .that()
                .resideInAPackage(Rooms.packageOf("dialogue"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "com.github.jknack.handlebars..", "io.causerie..")
                        .or(resideInAnyPackage(CDI))));
    }

    @Test
    void dialogueHasOneDoorToTheContainer() {
        var doors = PRODUCT.that(resideInAPackage(Rooms.packageOf("dialogue"))).stream()
                .filter(ArchitectureTest::knowsCdi)
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(doors).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void servesHttpOnlyAtTheDoors() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.packagesOf(Set.of("webhook", "api", "simulator")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs", "jakarta.ws.rs.container..", "jakarta.ws.rs.ext.."));
    }

    @Test
    void showsPagesOnlyInConsoleAndLogin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.packagesOf(Set.of("console", "login")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces.."));
    }

    @Test
    void usesEnterpriseBeansOnlyAsTimers() {
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Timer")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ejb.."));
    }

    @Test
    void letsNoTimerFailTowardsItsContainer() {
        check(methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "run their rounds by Rounds", method -> method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Rounds.class))))));
    }

    /** What is rolled back around a timer has failed, whatever the timer caught. */
    @Test
    void keepsTransactionsInsideTheRoundsOfATimer() {
        check(classes()
                .that()
                .containAnyMethodsThat(annotatedWith(Schedule.class))
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "have no transaction around them",
                        timer -> timer.tryGetAnnotationOfType(TransactionAttribute.class)
                                .filter(known -> known.value() == TransactionAttributeType.NOT_SUPPORTED)
                                .isPresent()))));
    }

    @Test
    void takesTheTimeFromAClockItWasGiven() {
        check(SystemClocks.areReadOnlyBy("database"));
    }

    /** Whoever asks for a logger directly is kept with it by Open Liberty, and the deployment too. */
    @Test
    void asksForLoggersInOneRoom() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.packageOf("log"))
                .should()
                .callMethod(Logger.class, "getLogger", String.class));
    }

    @ParameterizedTest
    @MethodSource("emptyNames")
    void hasNoNameThatSaysNothing(String ending) {
        check(noClasses().should().haveSimpleNameEndingWith(ending));
    }

    static Stream<String> emptyNames() {
        return Stream.of("Impl", "Manager", "Helper", "Util", "Utils");
    }

    private static boolean knowsCdi(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> resideInAnyPackage(CDI).test(dependency.getTargetClass()));
    }

    /** A rule about a room that has no class yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}
