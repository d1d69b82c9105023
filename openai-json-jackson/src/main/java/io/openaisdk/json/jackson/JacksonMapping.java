package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.tools.ClosedPackages;
import java.io.IOException;
import java.lang.reflect.Type;

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
            throw new IOException("Jackson cannot map JSON to " + type.getTypeName() + cure(type), e);
        } catch (JsonProcessingException e) {
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
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException(
                    "Jackson cannot map " + value.getClass().getTypeName() + " to JSON" + cure(value.getClass()), e);
        }
    }

    private static String cure(Type type) {
        return ClosedPackages.cure(type, ObjectMapper.class.getModule(), "com.fasterxml.jackson.databind");
    }
}
