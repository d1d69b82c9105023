package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.api.FileUpload;
import io.openaisdk.api.FloatVector;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.EnumDescription;
import io.openaisdk.contract.document.Document;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.description.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes values of the types of the API with everything in them that there is.
 *
 * <p>The type says what is set, and the schema that stands for it which values are allowed. What the schema does not know is set
 * nevertheless, so that the server complains.
 */
final class ValueSampler {

    private final Knowledge knowledge;
    private final Api api;
    private final Matching matching;
    private final AnyJson anyJson;
    private final Choices choices;
    private final Deque<TypeName> inside = new ArrayDeque<>();

    ValueSampler(Knowledge knowledge, Choices choices) {
        this.knowledge = knowledge;
        this.api = knowledge.api();
        this.matching = knowledge.matching();
        this.anyJson = new AnyJson(knowledge.alternatives());
        this.choices = choices;
    }

    Object value(ValueType type, JsonNode schema, String place) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar, schema);
        } else if (type instanceof ListType list) {
            return list(list, best(type, schema), place);
        } else if (type instanceof MapType map) {
            JsonNode values = best(type, schema).path("additionalProperties");
            return Map.of("key", value(map.value(), values, place + "{}"));
        }
        NamedType named = (NamedType) type;
        return switch (named.kind()) {
            case ENUM -> constant(api.enums().get(named.name()), schema);
            case MODEL ->
                model(
                        api.models().get(named.name()),
                        ObjectSchema.first(matching.of(type, schema), choices, place),
                        place);
            case UNION -> union(api.unions().get(named.name()), schema, place);
        };
    }

    private ObjectNode best(ValueType type, JsonNode schema) {
        return matching.of(type, schema).stream().findFirst().orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Object scalar(ScalarType type, JsonNode schema) {
        ObjectNode way = best(type, schema);
        return switch (type) {
            case STRING -> Scalars.text(way);
            case BOOLEAN -> true;
            case LONG -> Scalars.wholeNumber(way);
            case DOUBLE -> Scalars.number(way);
            case JSON -> anyJson.of(schema);
            case FLOATS -> FloatVector.of(0.5f, -1f);
            case FILE -> FileUpload.of("content".getBytes(StandardCharsets.UTF_8), "sample.txt");
        };
    }

    private Object constant(EnumDescription type, JsonNode schema) {
        Set<String> known = type.constants().keySet();
        String text = matching.of(new NamedType(NamedType.Kind.ENUM, type.name()), schema).stream()
                .flatMap(way -> Document.texts(way.path("enum")).stream())
                .filter(known::contains)
                .findFirst()
                .orElseGet(() -> type.constants().firstKey());
        return JavaTypes.constant(type.name(), type.constants().get(text));
    }

    private List<Object> list(ListType type, ObjectNode way, String place) {
        if (!mayStart(type.item())) {
            return List.of();
        }
        Object item = value(type.item(), way.path("items"), place + "[]");
        return Collections.nCopies(Math.max(1, way.path("minItems").asInt()), item);
    }

    /** Says whether a value does not lead back into a model that is being made. */
    private boolean mayStart(ValueType type) {
        if (type instanceof ListType list) {
            return mayStart(list.item());
        } else if (type instanceof MapType map) {
            return mayStart(map.value());
        } else if (type instanceof NamedType named && named.kind() == NamedType.Kind.UNION) {
            return !forms(api.unions().get(named.name())).isEmpty();
        }
        return !(type instanceof NamedType named && inside.contains(named.name()));
    }

    private List<Form> forms(UnionDescription union) {
        return union.forms().stream()
                .filter(form -> mayStart(Matching.typeOf(form)) && !knowledge.isOnlyInTheApi(union, form))
                .toList();
    }

    private Object union(UnionDescription type, JsonNode schema, String place) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms(type).forEach(form -> forms.put(nameOf(form), form));
        String name = choices.choose(place, List.copyOf(forms.keySet()));
        Form form = forms.get(name);
        Object value = value(Matching.typeOf(form), schema, place + "(" + name + ")");
        return form instanceof Form.OfRecord record ? JavaTypes.wrap(record.record(), value) : value;
    }

    private static String nameOf(Form form) {
        String name = form instanceof Form.OfModel model
                ? model.model().simpleName()
                : ((Form.OfRecord) form).record().simpleName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Object model(ModelDescription type, ObjectSchema schema, String place) {
        return model(type, property -> schema.property(property.wireName()), schema, place + ".");
    }

    /** Says where the schema of a property is. */
    interface PropertySchemas {
        JsonNode of(Property property);
    }

    /**
     * Makes a model.
     *
     * @param type the model
     * @param schemas the schemas of its properties, which need not all be in one place
     * @param schema what is said about the whole object
     * @param prefix what the places of the properties start with
     * @return the model
     */
    Object model(ModelDescription type, PropertySchemas schemas, ObjectSchema schema, String prefix) {
        Map<Property, Object> values = new LinkedHashMap<>();
        inside.push(type.name());
        for (Property property : type.properties()) {
            if (property.isSettable()
                    && !schema.excluded().contains(property.wireName())
                    && (property.mustBeSet() || mayStart(property.type()))) {
                values.put(property, value(property.type(), schemas.of(property), prefix + property.wireName()));
            }
        }
        inside.pop();
        return JavaTypes.build(type, values, schema.undeclared());
    }
}
