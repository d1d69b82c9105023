package io.openaisdk.models.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.openaisdk.api.ApiJson;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of the types of the API; mappers can be serialized, and what they are made of with them. */
final class ApiDeserializers extends Deserializers.Base implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ApiJson.isType(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return ApiJson.isType(type.getRawClass()) ? new ApiDeserializer(type.getRawClass()) : null;
    }

    /** A vector is a list for its users, but no list of boxed numbers. */
    @Override
    public @Nullable JsonDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription description,
            @Nullable TypeDeserializer typeDeserializer,
            @Nullable JsonDeserializer<?> deserializer) {
        return findBeanDeserializer(type, config, description);
    }
}
