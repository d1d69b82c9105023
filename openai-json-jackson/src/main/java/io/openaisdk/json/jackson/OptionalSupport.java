package io.openaisdk.json.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Teaches a mapper {@link Optional}, which databind itself leaves to a module that would be one more dependency. */
final class OptionalSupport {

    private OptionalSupport() {}

    static void install(Module.SetupContext context) {
        context.addTypeModifier(new AsReference());
        context.addSerializers(new Writing());
        context.addDeserializers(new Reading());
    }

    private static final class AsReference extends TypeModifier {
        @Override
        public JavaType modifyType(JavaType type, Type declared, TypeBindings bindings, TypeFactory factory) {
            return type.hasRawClass(Optional.class) && !type.isReferenceType()
                    ? ReferenceType.upgradeFrom(type, type.containedTypeOrUnknown(0))
                    : type;
        }
    }

    private static final class Writing extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription description,
                @Nullable TypeSerializer typeSerializer,
                @Nullable JsonSerializer<Object> serializer) {
            boolean staticTyping = typeSerializer == null && config.isEnabled(MapperFeature.USE_STATIC_TYPING);
            return type.hasRawClass(Optional.class)
                    ? new OptionalSerializer(type, staticTyping, typeSerializer, serializer)
                    : null;
        }
    }

    private static final class Reading extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer typeDeserializer,
                @Nullable JsonDeserializer<?> deserializer) {
            return type.hasRawClass(Optional.class)
                    ? new OptionalDeserializer(type, null, typeDeserializer, deserializer)
                    : null;
        }
    }
}
