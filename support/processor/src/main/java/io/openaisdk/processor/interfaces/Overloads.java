package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.reading.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The methods of one builder, no two of which may look alike to the compiler. */
final class Overloads {

    private final ModelDescription model;
    private final Problems problems;
    private final Map<String, Property> taken = new HashMap<>();

    Overloads(ModelDescription model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    /** Says whether the method can be written, and reports it if not. */
    boolean claim(Property property, String method, List<BuilderParameter> parameters) {
        String key = signature(method, parameters, TypeName::qualified);
        Optional<Property> other = Optional.ofNullable(taken.putIfAbsent(key, property));
        other.ifPresent(owner -> problems.report(
                property.accessor(),
                model.builder().simpleName() + " would have " + signature(method, parameters, TypeName::simpleName)
                        + " twice, for " + owner.name() + "() and " + property.name()
                        + "(); rename an accessor and add @WireName, or name a form by @Setter."));
        return other.isEmpty();
    }

    private static String signature(
            String method, List<BuilderParameter> parameters, Function<TypeName, String> typeText) {
        return parameters.stream()
                .map(BuilderParameter::erasure)
                .map(typeText)
                .collect(Collectors.joining(", ", method + "(", ")"));
    }
}
