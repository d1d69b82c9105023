package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Model;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.PathParameter;
import io.openaisdk.processor.description.Placement;
import io.openaisdk.processor.description.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes what an operation is called with: the parts of its path, and parameters with every property. */
final class ArgumentSampler {

    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";

    private final Knowledge knowledge;
    private final OperationCall call;

    ArgumentSampler(Knowledge knowledge, OperationCall call) {
        this.knowledge = knowledge;
        this.call = call;
    }

    /** Makes the arguments of one call for every form of every union in them. */
    List<Choices> choices() {
        return Choices.all(this::arguments);
    }

    List<Object> arguments(Choices choices) {
        ValueSampler sampler = new ValueSampler(knowledge, choices);
        List<Object> arguments = new ArrayList<>();
        List<String> names = DocumentOperation.placeholders(call.documented().path());
        for (int i = 0; i < call.operation().pathParameters().size(); i++) {
            PathParameter parameter = call.operation().pathParameters().get(i);
            arguments.add(sampler.value(parameter.type(), parameter("path", names.get(i)), "/" + parameter.name()));
        }
        call.operation().params().ifPresent(params -> arguments.add(params(sampler, choices, params.model())));
        return arguments;
    }

    private Object params(ValueSampler sampler, Choices choices, ModelDescription params) {
        boolean form = call.operation().traits().stream().anyMatch(trait -> trait.startsWith("body=multipart"));
        Object sample = params(sampler, choices, params, form ? FORM : JSON);
        return form && call.documented().body().containsKey(JSON) && !hasFile((Model) sample, params)
                ? params(sampler, choices, params, JSON)
                : sample;
    }

    private Object params(ValueSampler sampler, Choices choices, ModelDescription params, String mediaType) {
        boolean hasBody = call.operation().traits().stream().anyMatch(trait -> trait.startsWith("body="));
        List<Property> inBody = params.properties().stream()
                .filter(property -> hasBody && isInBody(property.placement()))
                .toList();
        JsonNode schema = call.documented().body().getOrDefault(mediaType, MissingNode.getInstance());
        ObjectSchema body = ObjectSchema.first(knowledge.matching().of(inBody, schema), choices, "");
        return sampler.model(
                params,
                property -> inBody.contains(property) ? body.property(property.wireName()) : parameter(property),
                body,
                "");
    }

    private JsonNode parameter(Property property) {
        return property.placement()
                .trait()
                .filter(trait -> trait.startsWith("header="))
                .map(trait -> parameter("header", trait.substring("header=".length())))
                .orElseGet(() -> parameter("query", property.wireName()));
    }

    private static boolean isInBody(Placement placement) {
        return placement.trait().filter(trait -> !trait.startsWith("part=")).isEmpty();
    }

    private JsonNode parameter(String in, String name) {
        return call.documented().parameters().stream()
                .filter(parameter -> parameter.in().equals(in)
                        && parameter
                                .name()
                                .replace("[]", "")
                                .toLowerCase(Locale.ROOT)
                                .equals(name.toLowerCase(Locale.ROOT)))
                .map(DocumentOperation.Parameter::schema)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean hasFile(Model sample, ModelDescription params) {
        return params.properties().stream()
                .filter(Property::isSettable)
                .anyMatch(property -> isFile(JavaTypes.get(sample, params, property)));
    }

    private static boolean isFile(Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        Object plain = inner instanceof ValueVariant<?> form ? form.value() : inner;
        return plain instanceof FileUpload
                || (plain instanceof List<?> list && list.stream().anyMatch(FileUpload.class::isInstance));
    }
}
