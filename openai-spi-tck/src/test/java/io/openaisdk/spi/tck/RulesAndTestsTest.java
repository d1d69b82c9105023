package io.openaisdk.spi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The numbered rules of the contracts and the tests of the suites are the same set. */
class RulesAndTestsTest {

    private final List<WrittenRule> rules = WrittenRule.all();
    private final List<Method> tests =
            SuiteClasses.all().flatMap(RulesAndTestsTest::testsOf).toList();

    @Test
    void everyRuleHasATestAndEveryTestHasARule() {
        List<String> written = rules.stream().map(WrittenRule::id).toList();
        List<String> tested = tests.stream()
                .map(test -> test.getAnnotation(Rule.class).value())
                .toList();

        assertThat(written).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(tested).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyTestNamesItsRule() {
        assertThat(SuiteClasses.all()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class)))
                .isNotEmpty()
                .allMatch(method -> method.isAnnotationPresent(Rule.class), "has a rule");
    }

    /** Build tools report methods, unless they are told to show display names. */
    @Test
    void theNameOfEveryTestBeginsWithTheNumberOfItsRule() {
        assertThat(tests).isNotEmpty().allSatisfy(test -> assertThat(test.getName())
                .matches(test.getAnnotation(Rule.class).value().toLowerCase(Locale.ROOT) + "[A-Z].*"));
    }

    @Test
    void everySuiteBoundsItsTests() {
        assertThat(SuiteClasses.all()
                        .filter(type -> type.getSimpleName().endsWith("Suite"))
                        .filter(type -> type.getSuperclass() == Object.class))
                .hasSize(6)
                .allSatisfy(suite -> assertThat(AnnotationSupport.findRepeatableAnnotations(suite, ExtendWith.class))
                        .flatExtracting(extension -> List.of(extension.value()))
                        .contains(RuleTimeout.class, RuleFailure.class));
    }

    @Test
    void noTestCanBeOverridden() {
        assertThat(tests).isNotEmpty().allMatch(test -> Modifier.isFinal(test.getModifiers()), "is final");
    }

    @Test
    void rulesAreCountedWithoutGapsAndEachLetterIsOfOneContract() {
        Map<String, List<WrittenRule>> ofLetter = new HashMap<>();
        rules.forEach(rule -> ofLetter.computeIfAbsent(rule.letters(), letters -> new ArrayList<>())
                .add(rule));

        ofLetter.forEach((letters, numbered) -> {
            assertThat(numbered.stream().map(WrittenRule::contract).distinct())
                    .as(letters)
                    .hasSize(1);
            for (int i = 0; i < numbered.size(); i++) {
                assertThat(numbered.get(i).number()).as(letters).isEqualTo(i + 1);
            }
        });
    }

    private static Stream<Method> testsOf(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Rule.class));
    }
}
