package io.openaisdk.json.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an {@link Optional}, which is empty where the text has null or nothing. */
final class OptionalDeserializer extends ReferenceTypeDeserializer<Optional<Object>> {

    @Serial
    private static final long serialVersionUID = 1L;

    OptionalDeserializer(
            JavaType type,
            @Nullable ValueInstantiator instantiator,
            @Nullable TypeDeserializer typeDeserializer,
            @Nullable JsonDeserializer<?> deserializer) {
        super(type, instantiator, typeDeserializer, deserializer);
    }

    @Override
    protected ReferenceTypeDeserializer<Optional<Object>> withResolved(
            TypeDeserializer typeDeserializer, JsonDeserializer<?> deserializer) {
        return new OptionalDeserializer(_fullType, _valueInstantiator, typeDeserializer, deserializer);
    }

    @Override
    public Optional<Object> getNullValue(DeserializationContext context) throws JsonMappingException {
        return Optional.ofNullable(_valueDeserializer.getNullValue(context));
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) throws JsonMappingException {
        return getNullValue(context);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        return getNullValue(context);
    }

    @Override
    public Optional<Object> referenceValue(Object contents) {
        return Optional.ofNullable(contents);
    }

    @Override
    public Optional<Object> updateReference(Optional<Object> reference, Object contents) {
        return Optional.ofNullable(contents);
    }

    @Override
    public @Nullable Object getReferenced(Optional<Object> reference) {
        return reference.orElse(null);
    }
}
