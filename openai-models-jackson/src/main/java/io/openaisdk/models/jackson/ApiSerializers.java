package io.openaisdk.models.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.openaisdk.api.ApiJson;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the serializer of the types of the API; mappers can be serialized, and what they are made of with them. */
final class ApiSerializers extends Serializers.Base implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return ApiJson.isType(type.getRawClass()) ? ApiSerializer.INSTANCE : null;
    }

    /** A vector is a list for its users, but no list of boxed numbers. */
    @Override
    public @Nullable JsonSerializer<?> findCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription description,
            @Nullable TypeSerializer typeSerializer,
            @Nullable JsonSerializer<Object> serializer) {
        return findSerializer(config, type, description);
    }
}
