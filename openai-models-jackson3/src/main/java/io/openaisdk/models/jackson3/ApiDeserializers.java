package io.openaisdk.models.jackson3;

import io.openaisdk.api.ApiJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.CollectionType;

/** Finds the deserializers of the types of the API. */
final class ApiDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ApiJson.isType(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return ApiJson.isType(type.getRawClass()) ? new ApiDeserializer(type.getRawClass()) : null;
    }

    /** A vector is a list for its users, but no list of boxed numbers. */
    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription.Supplier description,
            @Nullable TypeDeserializer typeDeserializer,
            @Nullable ValueDeserializer<?> deserializer) {
        return findBeanDeserializer(type, config, description);
    }
}
