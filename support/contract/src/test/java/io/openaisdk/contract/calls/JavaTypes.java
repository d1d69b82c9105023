package io.openaisdk.contract.calls;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.TypeName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Makes values of the API from their descriptions, by the methods that applications call. */
final class JavaTypes {

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(boolean.class, Boolean.class, long.class, Long.class, double.class, Double.class);

    private JavaTypes() {}

    static Class<?> classOf(TypeName name) {
        try {
            return Class.forName(name.packageName() + "." + name.simpleName().replace('.', '$'));
        } catch (ClassNotFoundException e) {
            throw new LinkageError("The API describes a class that is not there", e);
        }
    }

    /** Fills the builder of a model, with the setter that takes the type of each property, and texts without a setter. */
    static Object build(ModelDescription model, Map<Property, Object> values, Set<String> undeclared) {
        try {
            ModelBuilder<?, ?> builder =
                    ModelRuntime.get().newBuilder(classOf(model.name()).asSubclass(Model.class));
            Class<?> type = classOf(model.builder());
            for (Map.Entry<Property, Object> entry : values.entrySet()) {
                call(setter(type, entry.getKey()), builder, entry.getValue());
            }
            undeclared.forEach(name -> builder.putAdditionalProperty(name, JsonValue.of("sample")));
            return builder.build();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot build " + model.name(), e);
        }
    }

    private static Method setter(Class<?> builder, Property property) {
        Class<?> type = classOf(property.type().erasure());
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(property.name())
                        && method.getParameterCount() == 1
                        && boxed(method.getParameterTypes()[0]) == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError(builder + " has no setter for " + property.name()));
    }

    /** Calls the accessor of a property. */
    static Object get(Object model, ModelDescription description, Property property) {
        try {
            return call(classOf(description.name()).getMethod(property.name()), model);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read " + property.name() + " of " + description.name(), e);
        }
    }

    /** Wraps the value of a form that is no object of its own. */
    static Object wrap(TypeName form, Object value) {
        try {
            return classOf(form).getDeclaredConstructors()[0].newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make a " + form, e);
        }
    }

    static Object constant(TypeName type, String name) {
        try {
            return classOf(type).getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read " + type + "." + name, e);
        }
    }

    static Object call(Method method, Object target, Object... arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }
}
