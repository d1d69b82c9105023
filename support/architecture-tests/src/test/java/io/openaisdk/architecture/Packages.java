package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** How the packages of one module lie upon each other. */
final class Packages {

    private Packages() {}

    /** Finds circles of packages that use each other. */
    static List<String> cycles(JavaClasses classes, Predicate<String> counted) {
        SliceAssignment packages = new SliceAssignment() {
            @Override
            public String getDescription() {
                return "packages";
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return counted.test(type.getPackageName())
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }
        };
        return SlicesRuleDefinition.slices()
                .assignedFrom(packages)
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }

    /** Finds uses of an upper package by a lower one. */
    static List<String> upwards(JavaClasses classes, String lower, String upper) {
        Collection<JavaClass> below = classes.stream()
                .filter(type -> Dependencies.isBelow(lower, type.getPackageName()))
                .toList();
        if (below.isEmpty()) {
            return List.of("There is no package " + lower);
        }
        return Dependencies.ofClasses(below, name -> !Dependencies.isBelow(upper, name));
    }
}
