package io.causerie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** The ways of the JDK to ask the machine for the time; {@code System.nanoTime} only measures and is free. */
final class SystemClocks {

    /** The base room makes the one clock that all others are given. */
    static ArchRule areReadOnlyBy(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.packageOf(room))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads a system clock", SystemClocks::reads));
    }

    private static boolean reads(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target && readsByCalling(target);
    }

    private static boolean readsByCalling(CodeUnitAccessTarget target) {
        return isNowWithoutClock(target)
                || is(target, System.class, "currentTimeMillis")
                || is(target, Calendar.class, "getInstance")
                || isConstructorWithoutTime(target, Date.class)
                || isConstructorWithoutTime(target, GregorianCalendar.class)
                || target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().matches("(system|tick).*");
    }

    private static boolean isNowWithoutClock(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean is(CodeUnitAccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private static boolean isConstructorWithoutTime(CodeUnitAccessTarget target, Class<?> owner) {
        return is(target, owner, "<init>") && target.getRawParameterTypes().isEmpty();
    }

    private SystemClocks() {}
}
