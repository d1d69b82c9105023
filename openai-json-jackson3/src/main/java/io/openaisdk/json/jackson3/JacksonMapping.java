package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.tools.ClosedPackages;
import java.io.IOException;
import java.lang.reflect.Type;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** Maps the classes of the application; loaded when the first of them is mapped, and databind with it. */
final class JacksonMapping {

    private final ObjectMapper mapper;

    JacksonMapping(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Object read(byte[] json, Type type) throws IOException {
        Object value;
        try {
            value = mapper.readValue(json, mapper.constructType(type));
        } catch (InvalidDefinitionException | IllegalArgumentException e) {
            throw unmappable(type, e);
        } catch (JacksonException e) {
            if (isDenied(e)) {
                throw unmappable(type, e);
            }
            throw new JsonSyntaxException(
                    "The JSON does not fit " + type.getTypeName() + Failures.place(e.getLocation()), e);
        }
        if (value == null) {
            throw new JsonSyntaxException("The JSON does not fit " + type.getTypeName() + ": it is null");
        }
        return value;
    }

    byte[] write(Object value) throws IOException {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(
                    "Jackson cannot map " + value.getClass().getTypeName() + " to JSON" + cure(value.getClass()), e);
        }
    }

    private static IOException unmappable(Type type, RuntimeException e) {
        return new IOException("Jackson cannot map JSON to " + type.getTypeName() + cure(type), e);
    }

    // Jackson finds the constructors of closed packages, and is refused when it calls them.
    private static boolean isDenied(Throwable e) {
        Throwable cause = e.getCause();
        return e instanceof IllegalAccessException || (cause != null && isDenied(cause));
    }

    private static String cure(Type type) {
        return ClosedPackages.cure(type, ObjectMapper.class.getModule(), "tools.jackson.databind");
    }
}
