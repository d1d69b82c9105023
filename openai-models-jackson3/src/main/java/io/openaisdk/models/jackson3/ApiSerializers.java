package io.openaisdk.models.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.openaisdk.api.ApiJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.CollectionType;

/** Finds the serializer of the types of the API. */
final class ApiSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides) {
        return ApiJson.isType(type.getRawClass()) ? ApiSerializer.INSTANCE : null;
    }

    /** A vector is a list for its users, but no list of boxed numbers. */
    @Override
    public @Nullable ValueSerializer<?> findCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides,
            @Nullable TypeSerializer typeSerializer,
            @Nullable ValueSerializer<Object> serializer) {
        return findSerializer(config, type, description, overrides);
    }
}
