package io.openaisdk.core.internal.model;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.MissingPropertyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.internal.JsonText;
import io.openaisdk.spi.tools.SensitiveNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every model does; the generated subclasses add one-line accessors.
 *
 * <p>Methods that subclasses share with models start with {@code engine}, so that no property can have their name.
 */
public abstract class ModelBase implements Model {

    private final Content content;

    /**
     * Makes a model.
     *
     * @param content what it holds
     */
    protected ModelBase(Content content) {
        this.content = content;
    }

    /**
     * Gives the field table.
     *
     * @return the table
     */
    public abstract ModelType engineType();

    /**
     * Makes another model of the same type.
     *
     * @param newContent what it holds
     * @return the model
     */
    public abstract ModelBase engineCreate(Content newContent);

    /**
     * Starts a builder.
     *
     * @param start what the builder starts with
     * @return the builder
     */
    public abstract BuilderBase<?, ?> engineBuilder(Content start);

    /**
     * Gives what this model holds.
     *
     * @return the content
     */
    protected final Content engineContent() {
        return content;
    }

    /**
     * Gives the same model with the facts of the answer that it came in.
     *
     * @param info the facts
     * @return a model that is equal to this one
     */
    public final ModelBase engineWithHttp(HttpInfo info) {
        return engineCreate(content.withHttp(info));
    }

    /**
     * Gives the same model with another value of a property.
     *
     * @param wireName the name on the wire
     * @param value the value
     * @return the other model
     */
    public final ModelBase engineWith(String wireName, JsonValue value) {
        return (ModelBase)
                engineBuilder(content).putAdditionalProperty(wireName, value).build();
    }

    /**
     * Returns the same parameters without headers and query parameters whose names are those of credentials.
     *
     * @return the parameters, to be sent to another platform
     */
    public final ModelBase engineWithoutCredentials() {
        return engineCreate(new Content(
                content.values, content.additional, harmless(content.headers), harmless(content.query), content.http));
    }

    private static Map<String, List<String>> harmless(Map<String, List<String>> named) {
        Map<String, List<String>> kept = new LinkedHashMap<>(named);
        kept.keySet().removeIf(SensitiveNames::isSensitive);
        return Collections.unmodifiableMap(kept);
    }

    /**
     * Gives headers that were added to parameters.
     *
     * @return names and values
     */
    public final Map<String, List<String>> additionalHeaders() {
        return content.headers;
    }

    /**
     * Gives what was added to the query string of parameters.
     *
     * @return names and values
     */
    public final Map<String, List<String>> additionalQueryParams() {
        return content.query;
    }

    /**
     * Gives the value in a slot.
     *
     * @param field the slot
     * @return the value as {@link Content} keeps it
     */
    public final @Nullable Object engineValue(int field) {
        return field < content.values.length ? content.values[field] : null;
    }

    /**
     * Returns the value of a property as it is kept, without making JSON of it.
     *
     * @param wireName the name on the wire
     * @return the value as {@link Content} keeps it, or JSON for a property that the model does not know; null when it is absent
     */
    public final @Nullable Object engineValue(String wireName) {
        int field = engineType().names().indexOf(wireName);
        return field < 0 ? content.additional.get(wireName) : engineValue(field);
    }

    /**
     * Gives the value of a required property.
     *
     * @param <T> its type
     * @param field the slot
     * @return the value
     * @throws ResponseDecodingException if it is missing, null or of the wrong type
     */
    // the slot holds what its descriptor says, and the generated accessor has that type
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T> T required(int field) {
        Object value = checked(field);
        if (value == null
                || (value == JsonValue.JsonNull.INSTANCE
                        && engineType().field(field).type().kind() != Kind.JSON)) {
            throw missing(field, value);
        }
        return (T) value;
    }

    /**
     * Gives the value of a required boolean.
     *
     * @param field the slot
     * @return the value
     * @throws ResponseDecodingException if it is missing, null or of the wrong type
     */
    protected final boolean requiredBoolean(int field) {
        return this.<Boolean>required(field);
    }

    /**
     * Gives the value of a required whole number.
     *
     * @param field the slot
     * @return the value
     * @throws ResponseDecodingException if it is missing, null or of the wrong type
     */
    protected final long requiredLong(int field) {
        return this.<Long>required(field);
    }

    /**
     * Gives the value of a required number.
     *
     * @param field the slot
     * @return the value
     * @throws ResponseDecodingException if it is missing, null or of the wrong type
     */
    protected final double requiredDouble(int field) {
        return this.<Double>required(field);
    }

    /**
     * Gives the value of an optional property.
     *
     * @param <T> its type
     * @param field the slot
     * @return the value; empty when it is absent or null
     * @throws ResponseDecodingException if it is of the wrong type
     */
    @SuppressWarnings("unchecked") // the slot holds what its descriptor says, and the generated accessor has that type
    protected final <T> Optional<T> optional(int field) {
        Object value = checked(field);
        return value == null || value == JsonValue.JsonNull.INSTANCE ? Optional.empty() : Optional.of((T) value);
    }

    /**
     * Gives an optional list.
     *
     * @param <T> the type of its items
     * @param field the slot
     * @return the list; empty when it is absent or null
     * @throws ResponseDecodingException if it is of the wrong type
     */
    protected final <T> List<T> list(int field) {
        return this.<List<T>>optional(field).orElse(List.of());
    }

    /**
     * Gives a required list.
     *
     * @param <T> the type of its items
     * @param field the slot
     * @return the list; empty when it is null and may be so
     * @throws ResponseDecodingException if it is missing, null or of the wrong type
     */
    protected final <T> List<T> requiredList(int field) {
        return isNullAsAllowed(field) ? List.of() : required(field);
    }

    /**
     * Gives an optional map.
     *
     * @param <T> the type of its values
     * @param field the slot
     * @return the map; empty when it is absent or null
     * @throws ResponseDecodingException if it is of the wrong type
     */
    protected final <T> Map<String, T> map(int field) {
        return this.<Map<String, T>>optional(field).orElse(Map.of());
    }

    /**
     * Gives a required map.
     *
     * @param <T> the type of its values
     * @param field the slot
     * @return the map; empty when it is null and may be so
     * @throws ResponseDecodingException if it is missing, null or of the wrong type
     */
    protected final <T> Map<String, T> requiredMap(int field) {
        return isNullAsAllowed(field) ? Map.of() : required(field);
    }

    @Override
    public final String toJson() {
        return JsonText.of(toJsonValue());
    }

    @Override
    public final JsonValue toJsonValue() {
        return ModelWriter.toTree(this);
    }

    @Override
    public final Map<String, JsonValue> additionalProperties() {
        return content.additional;
    }

    @Override
    public final Set<String> presentProperties() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < content.values.length; i++) {
            if (content.values[i] != null) {
                names.add(engineType().field(i).name());
            }
        }
        names.addAll(content.additional.keySet());
        return Collections.unmodifiableSet(names);
    }

    @Override
    public final Optional<JsonValue> property(String wireName) {
        return Optional.ofNullable(engineValue(wireName)).map(ModelWriter::toTree);
    }

    @Override
    public final Optional<HttpInfo> http() {
        return Optional.ofNullable(content.http);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ModelBase model
                        && engineType() == model.engineType()
                        && slots().equals(model.slots())
                        && content.additional.equals(model.content.additional)
                        && content.headers.equals(model.content.headers)
                        && content.query.equals(model.content.query));
    }

    @Override
    public final int hashCode() {
        return 31 * slots().hashCode() + content.additional.hashCode();
    }

    /** Shows the model's name and its JSON, with long texts cut short and without the values of properties that are keys. */
    @Override
    public final String toString() {
        return engineType().name()
                + JsonText.of(Abbreviation.of(toJsonValue(), engineType().name()));
    }

    private Map<Integer, Object> slots() {
        Map<Integer, Object> slots = new LinkedHashMap<>();
        for (int i = 0; i < content.values.length; i++) {
            Object value = content.values[i];
            if (value != null) {
                slots.put(i, value);
            }
        }
        return slots;
    }

    private boolean isNullAsAllowed(int field) {
        return engineValue(field) == JsonValue.JsonNull.INSTANCE
                && engineType().field(field).nullable();
    }

    private @Nullable Object checked(int field) {
        Object value = engineValue(field);
        if (value instanceof InvalidValue misfit) {
            Field declared = engineType().field(field);
            throw new ResponseDecodingException(
                    "Property " + declared.name() + " of " + engineType().name() + " is not of type " + declared.type()
                            + " but "
                            + JsonText.of(
                                    Abbreviation.of(misfit.json(), engineType().name(), declared.name()))
                            + requestSuffix(),
                    null,
                    context());
        }
        return value;
    }

    private MissingPropertyException missing(int field, @Nullable Object value) {
        return new MissingPropertyException(
                "Required property " + engineType().field(field).name() + " of "
                        + engineType().name() + " is " + (value == null ? "missing" : "null") + requestSuffix(),
                null,
                context());
    }

    private String requestSuffix() {
        return http().flatMap(HttpInfo::requestId)
                .map(id -> " (request " + id + ")")
                .orElse("");
    }

    private ErrorContext context() {
        return content.http == null ? ErrorContext.NONE : ErrorContext.of(content.http, null);
    }
}
