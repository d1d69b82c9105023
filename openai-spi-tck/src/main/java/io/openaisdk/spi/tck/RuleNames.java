package io.openaisdk.spi.tck;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * Shows a test as the number of its rule and its name in words, for example {@code H9 keeps no cookies}. Reports that show the names of
 * methods show the number too: {@code h9KeepsNoCookies}.
 */
public final class RuleNames extends DisplayNameGenerator.Standard {

    /** Is called by JUnit. */
    public RuleNames() {}

    @Override
    public String generateDisplayNameForMethod(
            List<Class<?>> enclosingInstanceTypes, Class<?> testClass, Method testMethod) {
        Rule rule = testMethod.getAnnotation(Rule.class);
        return rule == null
                ? super.generateDisplayNameForMethod(enclosingInstanceTypes, testClass, testMethod)
                : rule.value() + " "
                        + words(testMethod.getName().substring(rule.value().length()));
    }

    private static String words(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
