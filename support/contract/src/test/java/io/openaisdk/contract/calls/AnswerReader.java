package io.openaisdk.contract.calls;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.Page;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.contract.api.Api;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all of an answer, because models are decoded leniently and complain when they are asked. */
final class AnswerReader {

    /** What the mock server ends a stream with; the service sends no such thing. */
    private static final JsonValue END = JsonValue.of(Map.of());

    private final Map<Class<?>, ModelDescription> models;
    private final List<String> findings = new ArrayList<>();

    AnswerReader(Api api) {
        models = api.models().values().stream()
                .collect(Collectors.toMap(model -> JavaTypes.classOf(model.name()), Function.identity()));
    }

    /** Calls every accessor of everything inside, closes what has to be closed, and gives what could not be read. */
    List<String> read(Object answer) {
        findings.clear();
        visit(answer);
        return List.copyOf(findings);
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof List<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::visit);
        } else if (value instanceof Page<?> page) {
            visit(page.data());
        } else if (value instanceof EventStream<?> events) {
            try (events) {
                events.forEach(event -> visit(isEnd(event) ? Optional.empty() : event));
            }
        } else if (value instanceof BinaryContent content) {
            content.bytes();
        } else if (value instanceof ValueVariant<?> variant) {
            visit(variant.value());
        } else if (value instanceof UnknownVariant unknown) {
            findings.add(unknown.getClass().getSimpleName() + " was read from " + unknown.json());
        } else if (value instanceof Model model) {
            visit(model);
        }
    }

    private static boolean isEnd(Object event) {
        return event instanceof UnknownVariant unknown
                ? unknown.json().equals(END)
                : event instanceof Model model && model.toJsonValue().equals(END);
    }

    private void visit(Model model) {
        ModelDescription description = Arrays.stream(model.getClass().getInterfaces())
                .filter(models::containsKey)
                .map(models::get)
                .findFirst()
                .orElseThrow(() -> new AssertionError(model.getClass() + " is not in the index"));
        for (Property property : description.properties()) {
            try {
                visit(JavaTypes.get(model, description, property));
            } catch (OpenAIException e) {
                findings.add(String.valueOf(e.getMessage()));
            }
        }
        if (!model.additionalProperties().isEmpty()) {
            findings.add(description.name().simpleName() + " does not know "
                    + model.additionalProperties().keySet());
        }
    }
}
